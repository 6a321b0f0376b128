package de.kundenblick.ticket.service;

import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.desk.DeskScope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whose tickets and which queues a look at the workplace reaches, and all else it goes by, by one statement. */
@Dependent
class DeskReachRepository {
    /** Oneself, and all those whom one stands in for. */
    private static final String STANDING_IN =
            """
            SELECT 'PERSON', CAST(?1 AS bigint) UNION SELECT 'PERSON', employee_id FROM absence
            WHERE deputy_id = ?1 AND starts_at <= now() AND ends_at > now()
            """;

    private static final String TEAM =
            """
            SELECT 'PERSON', CAST(?1 AS bigint) UNION SELECT 'PERSON', o.employee_id FROM employee_team m
            JOIN employee_team o ON o.team_id = m.team_id WHERE m.employee_id = ?1
            """;

    /** Those that one works in; those of all one's teams as long as one has chosen none. */
    private static final String MY_QUEUES =
            """
            SELECT 'QUEUE', queue_id FROM employee_queue WHERE employee_id = ?1
            UNION SELECT 'QUEUE', qt.queue_id FROM employee_team et JOIN queue_team qt ON qt.team_id = et.team_id
            WHERE et.employee_id = ?1 AND NOT EXISTS (SELECT FROM employee_queue WHERE employee_id = ?1)
            """;

    private static final String QUEUES_OF_TEAMS =
            """
            SELECT 'QUEUE', qt.queue_id FROM employee_team et JOIN queue_team qt ON qt.team_id = et.team_id
            WHERE et.employee_id = ?1
            """;

    /** What the employee may see, the states, and which calendars are in force. */
    private static final String AROUND =
            """
            SELECT 'READABLE', qt.queue_id FROM employee_team et JOIN queue_team qt ON qt.team_id = et.team_id
            WHERE et.employee_id = ?1
            UNION SELECT type, id FROM ticket_state
            UNION ALL SELECT 'REVISION', revision FROM promise_revision
            """;

    @PersistenceContext
    EntityManager em;

    Reach of(long employeeId, DeskScope scope) {
        var parts =
                switch (scope) {
                    case MINE -> List.of(STANDING_IN, MY_QUEUES, AROUND);
                    case TEAM -> List.of(TEAM, QUEUES_OF_TEAMS, AROUND);
                    case ALL -> List.of(AROUND);
                };
        List<?> rows = em.createNativeQuery('(' + String.join(") UNION ALL (", parts) + ')')
                .setParameter(1, employeeId)
                .getResultList();
        Map<String, List<Long>> ids = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> ((Number) row[1]).longValue(), Collectors.toList())));
        return new Reach(ids);
    }

    /** Ids by what they are of. */
    record Reach(Map<String, List<Long>> ids) {
        List<Long> people() {
            return ids.getOrDefault("PERSON", List.of());
        }

        List<Long> queues() {
            return ids.getOrDefault("QUEUE", List.of());
        }

        /** The queues whose tickets the employee's teams may see. */
        List<Long> readable() {
            return ids.getOrDefault("READABLE", List.of());
        }

        /** Of the calendars. */
        long revision() {
            return ids.get("REVISION").get(0);
        }

        List<Long> states(Collection<StateType> types) {
            var states = new ArrayList<Long>();
            types.forEach(type -> states.addAll(ids.getOrDefault(type.name(), List.of())));
            return states;
        }
    }
}
