package de.kundenblick.mail.service;

import de.kundenblick.mail.MailAct;
import de.kundenblick.mail.MailCounts;
import de.kundenblick.mail.MailFault;
import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.MailView;
import de.kundenblick.mail.OutgoingMail.State;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What administrators see of the outbox, and what they change in it. */
@Dependent
class MailAdministrationRepository {
    private static final String VIEW =
            """
            SELECT id, version, recipient, subject, state, cause, attempts, created_at,
                CASE WHEN state = 'WAITING' THEN due_at END, sent_at, concat_ws(' ', sender_name, sender_address),
                reply_to, message_id, origin, recall_wanted, cleared_at IS NOT NULL, origin_id
            FROM mail_outbox WHERE id = ?1
            """;

    private static final String COUNTS =
            """
            SELECT count(*) FILTER (WHERE state = 'WAITING'), count(*) FILTER (WHERE state = 'HELD'),
                count(*) FILTER (WHERE state = 'FAILED'), count(*) FILTER (WHERE state = 'UNCERTAIN'),
                max(cause) FILTER (WHERE state = 'WAITING' AND cause IN ('UNREACHABLE', 'LOGIN'))
            FROM mail_outbox WHERE state IN ('WAITING', 'HELD', 'FAILED', 'UNCERTAIN')
            """;

    private static final String CHOSEN =
            """
            FROM unnest(CAST(?1 AS bigint[]), CAST(?2 AS int[])) AS chosen (id, version)
            """;

    /** As {@link MailAct#possible}. */
    private static final String FITS =
            """
            m.state = ANY (CAST(?3 AS text[])) AND (?4 NOT IN ('RETRY', 'RELEASE') OR NOT m.recall_wanted
                AND m.cleared_at IS NULL AND coalesce(m.cause, '') NOT IN ('RECIPIENT', 'SENDER'))
            """;

    private static final String PREVIEW = "SELECT count(m.id) FILTER (WHERE " + FITS + "), count(m.id), count(*) "
            + CHOSEN + "LEFT JOIN mail_outbox m ON m.id = chosen.id AND m.version = chosen.version";

    /** A mail that may be recalled until a moment is not sent before it, whoever wants it. */
    private static final String ACT =
            """
            UPDATE mail_outbox m SET state = ?5, claim = NULL, begun_at = NULL, changed_at = CAST(?6 AS timestamptz),
                version = m.version + 1, due_at = greatest(CAST(?6 AS timestamptz), m.not_before),
                attempts = CASE WHEN ?4 = 'RETRY' THEN 0 ELSE m.attempts END, decision = ?4,
                decided_at = CAST(?6 AS timestamptz)
            """
                    + CHOSEN + "WHERE m.id = chosen.id AND m.version = chosen.version AND " + FITS
                    + " RETURNING m.id, m.origin, m.origin_id, m.recipient";

    private static final String LETTER =
            "SELECT " + DeliveryRepository.LETTER + "FROM mail_outbox m WHERE m.id = ?1 AND m.cleared_at IS NULL";

    @PersistenceContext
    EntityManager em;

    /** With the id of its origin, which the view itself does not need; null for none. */
    record Found(MailView mail, Long originId) {}

    Optional<Found> find(long id) {
        return rows(em.createNativeQuery(VIEW).setParameter(1, id)).stream()
                .findFirst()
                .map(row -> new Found(
                        new MailView(
                                ((Number) row[0]).longValue(),
                                ((Number) row[1]).intValue(),
                                (String) row[2],
                                (String) row[3],
                                State.valueOf((String) row[4]),
                                (String) row[5],
                                ((Number) row[6]).intValue(),
                                StoredMoment.of(row[7]),
                                StoredMoment.of(row[8]),
                                StoredMoment.of(row[9]),
                                (String) row[10],
                                (String) row[11],
                                (String) row[12],
                                (String) row[13],
                                (Boolean) row[14],
                                (Boolean) row[15],
                                null),
                        row[16] == null ? null : ((Number) row[16]).longValue()));
    }

    Optional<Letter> letter(long id) {
        return rows(em.createNativeQuery(LETTER).setParameter(1, id)).stream()
                .findFirst()
                .map(DeliveryRepository::letter);
    }

    MailCounts counts(boolean server) {
        var row = (Object[]) em.createNativeQuery(COUNTS).getSingleResult();
        return new MailCounts(
                server,
                row[4] == null ? null : MailFault.valueOf((String) row[4]),
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }

    Outcome preview(MailAct act, Selection selection) {
        var counts = (Object[]) bound(PREVIEW, act, selection).getSingleResult();
        int changed = ((Number) counts[0]).intValue();
        int unchanged = ((Number) counts[1]).intValue();
        return new Outcome(changed, unchanged - changed, ((Number) counts[2]).intValue() - unchanged);
    }

    /** @return what is to be reported of the mails that it was done with */
    List<MailReported> act(MailAct act, Selection selection, Instant now) {
        var query =
                bound(ACT, act, selection).setParameter(5, act.result().name()).setParameter(6, now.toString());
        return rows(query).stream()
                .map(row -> new MailReported(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        row[2] == null ? null : ((Number) row[2]).longValue(),
                        (String) row[3],
                        act.result()))
                .toList();
    }

    private Query bound(String sql, MailAct act, Selection selection) {
        return em.createNativeQuery(sql)
                .setParameter(1, selection.ids())
                .setParameter(2, selection.versions())
                .setParameter(3, act.states())
                .setParameter(4, act.name());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
