package de.kundenblick.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class DatabaseFiguresRepository {
    private static final String FIGURES =
            """
            SELECT connections.open, connections.busy, jobs.late, jobs.failing, mails.late, mails.lost,
                inbox.failing, inbox.unread
            FROM (SELECT count(*) AS open, count(*) FILTER (WHERE state <> 'idle') AS busy
                    FROM pg_stat_activity
                    WHERE application_name = 'kundenblick' AND datname = current_database()) AS connections,
                 (SELECT count(*) FILTER (WHERE NOT picked AND execution_time < now() - interval '1 minute') AS late,
                         count(*) FILTER (WHERE consecutive_failures > 0) AS failing
                    FROM job) AS jobs,
                 (SELECT (SELECT count(*) FROM mail_outbox
                            WHERE state = 'WAITING' AND due_at < now() - interval '1 minute') AS late,
                         (SELECT count(*) FROM mail_outbox
                            WHERE state IN ('FAILED', 'UNCERTAIN') AND created_at > now() - interval '1 day') AS lost)
                    AS mails,
                 (SELECT (SELECT count(*) FROM mail_account_state s JOIN mail_account a ON a.id = s.account_id
                            WHERE a.valid AND s.failures > 0) AS failing,
                         (SELECT count(*) FROM mail_inbox
                            WHERE state = 'STORED' AND due_at < now() - interval '1 minute')
                        + (SELECT count(*) FROM mail_inbox WHERE state = 'UNREADABLE') AS unread) AS inbox
            """;

    @PersistenceContext
    EntityManager em;

    DatabaseFigures read() {
        var row = (Object[]) em.createNativeQuery(FIGURES).getSingleResult();
        return new DatabaseFigures(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
