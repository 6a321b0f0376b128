package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.OutgoingMail.State;
import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The mails of ours that reports of mail servers are about. */
@Dependent
class BounceRepository {
    /**
     * Whoever names a mail by its random bits has got it. Mails of before have names that can be guessed; a report about one
     * of them counts as long as mail servers take to give up.
     */
    private static final String OURS =
            """
            SELECT id, recipient FROM mail_outbox
            WHERE message_id IN (SELECT jsonb_array_elements_text(CAST(?1 AS jsonb)))
                AND (starts_with(message_id, '<' || token || '@')
                    OR coalesce(sent_at, created_at) > CAST(?2 AS timestamptz)) ORDER BY id
            """;

    /** What was taken back stays so, and what a person decided. */
    private static final String CAME_BACK =
            """
            UPDATE mail_outbox SET state = 'BOUNCED', cause = ?2, changed_at = CAST(?3 AS timestamptz),
                version = version + 1
            WHERE id = ANY (CAST(?1 AS bigint[])) AND state IN ('SENT', 'UNCERTAIN')
            RETURNING id, origin, origin_id, recipient
            """;

    @PersistenceContext
    EntityManager em;

    record Ours(long id, String recipient) {}

    /** @param since reports about mails with names that can be guessed count when they were sent later */
    List<Ours> ours(Collection<String> mailIds, Instant since) {
        var array = Json.createArrayBuilder(mailIds).build().toString();
        return rows(em.createNativeQuery(OURS).setParameter(1, array).setParameter(2, since.toString())).stream()
                .map(row -> new Ours(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    List<MailReported> cameBack(Collection<Long> ids, String cause, Instant now) {
        var query = em.createNativeQuery(CAME_BACK)
                .setParameter(1, ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, cause)
                .setParameter(3, now.toString());
        return rows(query).stream()
                .map(row -> new MailReported(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        row[2] == null ? null : ((Number) row[2]).longValue(),
                        (String) row[3],
                        State.BOUNCED))
                .toList();
    }

    void about(long inboxId, long outboxId) {
        em.createNativeQuery("UPDATE mail_inbox SET outbox_id = ?2 WHERE id = ?1")
                .setParameter(1, inboxId)
                .setParameter(2, outboxId)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
