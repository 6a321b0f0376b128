package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.InboxAct;
import de.kundenblick.mail.inbound.InboxCounts;
import de.kundenblick.mail.inbound.InboxState;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.ReceivedMail;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What administrators see of the mails that were received, and what they change. */
@Dependent
class InboxAdministrationRepository {
    private static final String VIEW =
            """
            SELECT m.id, m.version, m.state, m.outcome, a.name, m.arrived_at, m.stored_at, m.done_at,
                CASE WHEN m.state = 'STORED' THEN m.due_at END, m.attempts, m.size, m.mail_id,
                CASE WHEN m.sender_name IS NULL THEN m.sender_address ELSE m.sender_name || ' <' || m.sender_address || '>' END,
                m.recipients, m.subject, m.cause, m.trace, t.number, i.number, m.outbox_id, m.cleared_at IS NOT NULL,
                %s, %s
            FROM mail_inbox m LEFT JOIN mail_account a ON a.id = m.account_id LEFT JOIN ticket t ON t.id = m.ticket_id
            LEFT JOIN interaction_entry e ON e.id = m.entry_id LEFT JOIN interaction i ON i.id = e.interaction_id
            WHERE m.id = ?1
            """
                    .formatted(InboxAct.AGAIN.condition(), InboxAct.GIVE_UP.condition());

    private static final String COUNTS =
            """
            SELECT (SELECT count(*) FROM mail_account WHERE valid),
                (SELECT count(*) FROM mail_account a JOIN mail_account_state s ON s.account_id = a.id
                    WHERE a.valid AND s.failures > 0),
                (SELECT count(*) FROM (SELECT FROM mail_inbox WHERE state = 'STORED' LIMIT 10000) w),
                (SELECT count(*) FROM (SELECT FROM mail_inbox WHERE state = 'UNREADABLE' LIMIT 10000) u)
            """;

    private static final String CHOSEN =
            """
            FROM unnest(CAST(?1 AS bigint[]), CAST(?2 AS int[])) AS chosen (id, version)
            """;

    private static final String FREE =
            """
            WITH gone AS (DELETE FROM mail_inbox m USING (SELECT id, version %s) c
                WHERE m.id = c.id AND m.version = c.version AND m.cause = 'TOO_LARGE' AND m.state = 'UNREADABLE'
                RETURNING m.account_id)
            SELECT account_id FROM gone
            """
                    .formatted(CHOSEN);

    private static final String AGAIN =
            """
            UPDATE mail_inbox m SET state = 'STORED', outcome = NULL, done_at = NULL, as_new = true, attempts = 0,
                due_at = CAST(?3 AS timestamptz), cause = NULL, trace = NULL, ticket_id = NULL, message_id = NULL,
                entry_id = NULL, outbox_id = NULL, version = m.version + 1
            """
                    + CHOSEN + "WHERE m.id = chosen.id AND m.version = chosen.version AND "
                    + InboxAct.AGAIN.condition();

    private static final String GIVE_UP =
            """
            UPDATE mail_inbox m SET state = 'DONE', outcome = 'IGNORED', done_at = CAST(?3 AS timestamptz), trace = ?4,
                version = m.version + 1
            """
                    + CHOSEN + "WHERE m.id = chosen.id AND m.version = chosen.version AND "
                    + InboxAct.GIVE_UP.condition();

    @PersistenceContext
    EntityManager em;

    Optional<ReceivedMail> find(long id) {
        return rows(em.createNativeQuery(VIEW).setParameter(1, id)).stream()
                .findFirst()
                .map(InboxAdministrationRepository::view);
    }

    private static ReceivedMail view(Object[] row) {
        var acts = new ArrayList<InboxAct>();
        if (Boolean.TRUE.equals(row[21])) {
            acts.add(InboxAct.AGAIN);
        }
        if (Boolean.TRUE.equals(row[22])) {
            acts.add(InboxAct.GIVE_UP);
        }
        return new ReceivedMail(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                InboxState.valueOf((String) row[2]),
                row[3] == null ? null : MailOutcome.valueOf((String) row[3]),
                (String) row[4],
                StoredMoment.of(row[5]),
                StoredMoment.of(row[6]),
                StoredMoment.of(row[7]),
                StoredMoment.of(row[8]),
                ((Number) row[9]).intValue(),
                ((Number) row[10]).longValue(),
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                row[16] == null ? List.of() : ((String) row[16]).lines().toList(),
                (String) row[17],
                (String) row[18],
                row[19] == null ? null : ((Number) row[19]).longValue(),
                (Boolean) row[20],
                List.copyOf(acts));
    }

    InboxCounts counts() {
        var row = (Object[]) em.createNativeQuery(COUNTS).getSingleResult();
        return new InboxCounts(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }

    Outcome preview(InboxAct act, Selection selection) {
        String sql = "SELECT count(m.id) FILTER (WHERE " + act.condition() + "), count(m.id), count(*) " + CHOSEN
                + "LEFT JOIN mail_inbox m ON m.id = chosen.id AND m.version = chosen.version";
        var counts = (Object[]) bound(sql, selection).getSingleResult();
        int changed = ((Number) counts[0]).intValue();
        int unchanged = ((Number) counts[1]).intValue();
        return new Outcome(changed, unchanged - changed, ((Number) counts[2]).intValue() - unchanged);
    }

    /** Forgets those of them that were too large and stayed on their servers; the mailboxes they lie in, once for each. */
    List<Long> free(Selection selection) {
        Stream<?> accounts = bound(FREE, selection).getResultList().stream();
        return accounts.map(id -> id == null ? null : ((Number) id).longValue()).toList();
    }

    int again(Selection selection, Instant now) {
        return bound(AGAIN, selection).setParameter(3, now.toString()).executeUpdate();
    }

    int giveUp(Selection selection, String trace, Instant now) {
        return bound(GIVE_UP, selection)
                .setParameter(3, now.toString())
                .setParameter(4, trace)
                .executeUpdate();
    }

    private Query bound(String sql, Selection selection) {
        return em.createNativeQuery(sql).setParameter(1, selection.ids()).setParameter(2, selection.versions());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
