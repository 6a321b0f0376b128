package de.kundenblick.notification.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.Preferences;
import de.kundenblick.notification.Claim;
import de.kundenblick.notification.NoticeKind;
import de.kundenblick.notification.Reader;
import de.kundenblick.notification.Relation;
import de.kundenblick.notification.Told;
import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom something concerns, and what these people may see and want to hear: for many things at once. */
@Dependent
class ReaderRepository {
    private static final String CLAIMS =
            """
            SELECT x.nr, t.id, t.number, t.subject, t.queue_id, r.employee_id, r.relation
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (nr int, ticket bigint, relations text, employee bigint)
            JOIN ticket t ON t.id = x.ticket
            CROSS JOIN LATERAL (
                SELECT q.employee_id, 'QUEUE' AS relation FROM employee_queue q
                WHERE q.queue_id = t.queue_id AND x.relations LIKE '% QUEUE %'
                UNION ALL SELECT q.employee_id, 'FREE_QUEUE' FROM employee_queue q
                WHERE q.queue_id = t.queue_id AND t.lock_kind = 'UNLOCK' AND x.relations LIKE '% FREE_QUEUE %'
                UNION ALL SELECT t.owner_id, 'OWNER' WHERE t.owner_id IS NOT NULL AND x.relations LIKE '% OWNER %'
                UNION ALL SELECT t.responsible_id, 'RESPONSIBLE'
                WHERE t.responsible_id IS NOT NULL AND x.relations LIKE '% RESPONSIBLE %'
                UNION ALL SELECT w.employee_id, 'WATCHER' FROM ticket_watcher w
                WHERE w.ticket_id = t.id AND x.relations LIKE '% WATCHER %'
                UNION ALL SELECT w.employee_id, 'SUBSCRIBER' FROM portal_watch w
                WHERE w.queue_id = t.queue_id AND x.relations LIKE '% SUBSCRIBER %'
                UNION ALL SELECT w.employee_id, 'SUBSCRIBER' FROM portal_watch w
                WHERE w.customer_id = t.customer_id AND x.relations LIKE '% SUBSCRIBER %'
                UNION ALL SELECT x.employee, 'SELF' WHERE x.employee IS NOT NULL) r
            UNION ALL
            SELECT x.nr, i.id, i.number, coalesce(i.subject, p.name), NULL, r.employee_id, r.relation
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (nr int, interaction bigint)
            JOIN interaction i ON i.id = x.interaction
            JOIN interaction_topic p ON p.id = i.topic_id
            CROSS JOIN LATERAL (
                WITH concerned AS (
                    SELECT i.owner_id AS employee_id, 'OWNER' AS relation WHERE i.owner_id IS NOT NULL
                    UNION ALL SELECT i.recorded_by_id, 'RECORDER' WHERE i.recorded_by_id IS NOT NULL
                    UNION ALL SELECT w.employee_id, 'SUBSCRIBER' FROM portal_watch w WHERE w.topic_id = i.topic_id
                    UNION ALL SELECT w.employee_id, 'SUBSCRIBER' FROM portal_watch w WHERE w.customer_id = i.customer_id)
                SELECT employee_id, relation FROM concerned
                UNION ALL SELECT o.employee_id, 'OVERSEER' FROM employee_role o
                JOIN role_permission p ON p.role_id = o.role_id AND p.permission = ?2
                WHERE NOT EXISTS (SELECT FROM concerned c JOIN employee e ON e.id = c.employee_id AND e.enabled
                    JOIN employee_role m ON m.employee_id = e.id
                    JOIN role_permission h ON h.role_id = m.role_id AND h.permission = ?3)) r
            ORDER BY 1, 6
            """;

    private static final String READERS =
            """
            SELECT e.id, e.login, e.name, e.email, held.tickets AND held.everywhere,
                (SELECT string_agg(DISTINCT CAST(q.queue_id AS text), ',') FROM employee_team m
                    JOIN queue_team q ON q.team_id = m.team_id WHERE m.employee_id = e.id AND held.tickets),
                (SELECT a.deputy_id FROM absence a WHERE a.employee_id = e.id AND a.starts_at <= ?4 AND a.ends_at > ?4
                    ORDER BY a.starts_at LIMIT 1),
                held.interactions
            FROM employee e
            CROSS JOIN LATERAL (SELECT coalesce(bool_or(p.permission = ?2), FALSE) AS tickets,
                    coalesce(bool_or(p.permission = ?3), FALSE) AS everywhere,
                    coalesce(bool_or(p.permission = ?5), FALSE) AS interactions
                FROM employee_role r JOIN role_permission p ON p.role_id = r.role_id WHERE r.employee_id = e.id) held
            WHERE e.id = ANY (CAST(?1 AS bigint[])) AND e.enabled AND (held.tickets OR held.interactions)
            """;

    private static final String PREFERENCES =
            """
            SELECT e.id, CASE WHEN p.employee_id IS NOT NULL THEN 'EMPLOYEE'
                WHEN p.team_id IS NOT NULL THEN 'TEAM' ELSE 'EVERYBODY' END, p.name, p.value
            FROM employee e
            JOIN preference p ON p.employee_id = e.id
                OR p.team_id IN (SELECT m.team_id FROM employee_team m WHERE m.employee_id = e.id)
                OR (p.employee_id IS NULL AND p.team_id IS NULL)
            WHERE e.id = ANY (CAST(?1 AS bigint[])) AND (p.name IN ('language', 'zone') OR p.name LIKE 'notice.%')
            ORDER BY p.id
            """;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<Claim> claims(List<Told> told) {
        var json = Json.createArrayBuilder();
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            var row = Json.createObjectBuilder().add("nr", i).add("relations", relations(each.kind()));
            if (each.ticketId() != null) {
                row.add("ticket", each.ticketId());
            }
            if (each.interactionId() != null) {
                row.add("interaction", each.interactionId());
            }
            if (each.employeeId() != null) {
                row.add("employee", each.employeeId());
            }
            json.add(row);
        }
        List<Object[]> rows = em.createNativeQuery(CLAIMS)
                .setParameter(1, json.build().toString())
                .setParameter(2, Permissions.PORTAL_OVERSEE)
                .setParameter(3, Permissions.INTERACTION_READ)
                .getResultList();
        return rows.stream().map(row -> claim(told, row)).toList();
    }

    private static String relations(NoticeKind kind) {
        return kind.audience().stream().map(Relation::name).collect(Collectors.joining(" ", " ", " "));
    }

    private static Claim claim(List<Told> told, Object[] row) {
        Told about = told.get(((Number) row[0]).intValue());
        return new Claim(
                about,
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue(),
                Relation.valueOf((String) row[6]));
    }

    /** Nobody who must not sign in or see anything. */
    @SuppressWarnings("unchecked")
    Map<Long, Reader> readers(Collection<Long> ids, Instant now) {
        String array = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<Object[]> preferences =
                em.createNativeQuery(PREFERENCES).setParameter(1, array).getResultList();
        Map<Long, List<Preferences.Entry>> chosen = new HashMap<>();
        for (Object[] row : preferences) {
            chosen.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                    .add(new Preferences.Entry(
                            Preferences.Level.valueOf((String) row[1]), (String) row[2], (String) row[3]));
        }
        List<Object[]> rows = em.createNativeQuery(READERS)
                .setParameter(1, array)
                .setParameter(2, Permissions.TICKET_READ)
                .setParameter(3, Permissions.TICKET_READ_ALL)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Permissions.INTERACTION_READ)
                .getResultList();
        return rows.stream().map(row -> reader(row, chosen)).collect(Collectors.toMap(Reader::id, found -> found));
    }

    private static Reader reader(Object[] row, Map<Long, List<Preferences.Entry>> preferences) {
        long id = ((Number) row[0]).longValue();
        String queues = (String) row[5];
        return new Reader(
                id,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new Preferences(preferences.getOrDefault(id, List.of())),
                (Boolean) row[4],
                queues == null
                        ? Set.of()
                        : Arrays.stream(queues.split(",")).map(Long::valueOf).collect(Collectors.toSet()),
                (Boolean) row[7],
                row[6] == null ? null : ((Number) row[6]).longValue());
    }
}
