package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailAccount;
import de.kundenblick.mail.inbound.MailAccountRow;
import de.kundenblick.mail.inbound.MailboxProblem;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mailboxes and how they are. */
@Dependent
class MailboxRepository {
    private static final int MOST = 500;

    private static final String ROWS =
            """
            SELECT a.id, a.name, a.valid, a.host, a.login, a.queue_id, s.looked_at, s.succeeded_at,
                coalesce(s.failures, 0), s.cause, coalesce(s.pushes, false)
            FROM mail_account a LEFT JOIN mail_account_state s ON s.account_id = a.id ORDER BY a.name, a.id
            """;

    /** After a failure 1, 2, 4, 8 and at last 15 minutes. */
    private static final String DUE =
            """
            SELECT a.id FROM mail_account a LEFT JOIN mail_account_state s ON s.account_id = a.id
            WHERE a.valid AND (s.looked_at IS NULL OR s.looked_at + CASE WHEN s.failures = 0
                THEN make_interval(secs => ?2) ELSE least(interval '15 minutes',
                    interval '1 minute' * power(2, least(s.failures, 5) - 1)) END <= CAST(?1 AS timestamptz))
            ORDER BY a.id
            """;

    private static final String LOOKED =
            """
            INSERT INTO mail_account_state AS s (account_id, looked_at, succeeded_at, failures, cause)
            SELECT id, CAST(?2 AS timestamptz), CASE WHEN ?3 = '' THEN CAST(?2 AS timestamptz) END,
                CASE WHEN ?3 = '' THEN 0 ELSE 1 END, nullif(?3, '')
            FROM mail_account WHERE id = ?1
            ON CONFLICT (account_id) DO UPDATE SET looked_at = excluded.looked_at,
                succeeded_at = coalesce(excluded.succeeded_at, s.succeeded_at),
                failures = CASE WHEN excluded.failures = 0 THEN 0 ELSE s.failures + 1 END, cause = excluded.cause
            """;

    private static final String PUSHES =
            """
            INSERT INTO mail_account_state AS s (account_id, pushes) SELECT id, ?2 FROM mail_account WHERE id = ?1
            ON CONFLICT (account_id) DO UPDATE SET pushes = excluded.pushes WHERE s.pushes <> excluded.pushes
            """;

    @PersistenceContext
    EntityManager em;

    List<MailAccountRow> rows() {
        return list(em.createNativeQuery(ROWS).setMaxResults(MOST)).stream()
                .map(MailboxRepository::row)
                .toList();
    }

    private static MailAccountRow row(Object[] row) {
        return new MailAccountRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (Boolean) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : ((Number) row[5]).longValue(),
                StoredMoment.of(row[6]),
                StoredMoment.of(row[7]),
                ((Number) row[8]).intValue(),
                MailboxProblem.of((String) row[9]),
                (Boolean) row[10]);
    }

    Optional<MailAccount> find(long id) {
        return Optional.ofNullable(em.find(MailAccount.class, id));
    }

    /** The versions of all that are looked into, by their ids. */
    Map<Long, Integer> valid() {
        return list(em.createNativeQuery("SELECT id, version FROM mail_account WHERE valid")).stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }

    List<Long> due(Instant now, Duration interval) {
        List<?> ids = em.createNativeQuery(DUE)
                .setParameter(1, now.toString())
                .setParameter(2, (double) interval.toSeconds())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** @param problem null when all went well */
    void looked(long id, MailboxProblem problem, Instant now) {
        em.createNativeQuery(LOOKED)
                .setParameter(1, id)
                .setParameter(2, now.toString())
                .setParameter(3, problem == null ? "" : problem.stored())
                .executeUpdate();
    }

    void pushes(long id, boolean pushes) {
        em.createNativeQuery(PUSHES).setParameter(1, id).setParameter(2, pushes).executeUpdate();
    }

    /** The next look is due at once. */
    void forgetFailures(long id) {
        em.createNativeQuery(
                        "UPDATE mail_account_state SET failures = 0, cause = NULL, looked_at = NULL WHERE account_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(Query query) {
        return query.getResultList();
    }
}
