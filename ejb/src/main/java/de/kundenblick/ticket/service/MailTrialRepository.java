package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.ticket.mail.ReceivedMail;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Mails that were received, to try filters on. */
@Dependent
class MailTrialRepository {
    private static final String RECENT =
            """
            SELECT id, subject, coalesce(sender_name, sender_address), stored_at FROM mail_inbox
            WHERE cleared_at IS NULL AND %s ORDER BY stored_at DESC, id DESC
            """;

    @PersistenceContext
    EntityManager em;

    /** A mail with what its mailbox says. */
    record Source(
            long id,
            Long accountId,
            Long queueId,
            boolean trusted,
            Timestamp arrivedAt,
            long size,
            String authservId,
            DoubtRule doubtful) {}

    /** Whose subject or sender contains the text, the latest first. */
    @SuppressWarnings("unchecked")
    List<ReceivedMail> recent(String text, int most) {
        boolean all = text == null || text.isBlank();
        var query = em.createNativeQuery(RECENT.formatted(
                all
                        ? "true"
                        : "position(lower(?1) in lower(concat_ws(' ', subject, sender_name, sender_address))) > 0"));
        if (!all) {
            query.setParameter(1, text.strip());
        }
        List<Object[]> rows = query.setMaxResults(most).getResultList();
        return rows.stream()
                .map(row -> new ReceivedMail(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        ((Timestamp) row[3]).toInstant()))
                .toList();
    }

    /** Empty when it is gone, or its source is. */
    Optional<Source> find(long id) {
        List<?> rows = em.createNativeQuery(
                        """
                        SELECT m.id, m.account_id, a.queue_id, coalesce(a.trusted, false), m.arrived_at, m.size,
                            a.authserv_id, coalesce(a.doubtful, 'FLAG')
                        FROM mail_inbox m LEFT JOIN mail_account a ON a.id = m.account_id
                        WHERE m.id = ?1 AND m.cleared_at IS NULL
                        """)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Source(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        row[2] == null ? null : ((Number) row[2]).longValue(),
                        (Boolean) row[3],
                        (Timestamp) row[4],
                        ((Number) row[5]).longValue(),
                        (String) row[6],
                        DoubtRule.valueOf((String) row[7])));
    }

    /** The source. */
    InputStream source(long id) {
        List<?> numbers = em.createNativeQuery("SELECT number FROM mail_inbox_part WHERE mail_id = ?1 ORDER BY number")
                .setParameter(1, id)
                .getResultList();
        var pieces = numbers.stream()
                .map(number -> piece(id, ((Number) number).intValue()))
                .toList();
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    private InputStream piece(long id, int number) {
        return new ByteArrayInputStream(
                (byte[]) em.createNativeQuery("SELECT content FROM mail_inbox_part WHERE mail_id = ?1 AND number = ?2")
                        .setParameter(1, id)
                        .setParameter(2, number)
                        .getSingleResult());
    }
}
