package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketListChoices;
import de.kundenblick.ticket.queue.QueueTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Everything that tickets refer to, by one statement and once in a request. */
@RequestScoped
class TicketListChoiceRepository {
    private static final String ALL =
            """
            SELECT 'queue', q.id, q.name, CAST(q.parent_id AS text), q.valid FROM queue q
            UNION ALL SELECT 'state', s.id, s.name, s.type, s.valid FROM ticket_state s
            UNION ALL SELECT 'type', k.id, k.name, NULL, k.valid FROM ticket_type k
            UNION ALL SELECT 'service', v.id, v.name, NULL, v.valid FROM service v
            UNION ALL SELECT 'level', l.id, l.name, NULL, l.valid FROM service_level l
            UNION ALL SELECT 'team', m.id, m.name, NULL, TRUE FROM team m
            UNION ALL SELECT 'person', e.id, e.name, NULL, e.enabled FROM employee e
            ORDER BY 1, 3, 2
            """;

    @PersistenceContext
    EntityManager em;

    private List<Object[]> rows;

    TicketListChoices choices(QueueScope scope) {
        return new TicketListChoices(
                QueueTree.of(queues(), id -> scope.all() || scope.ids().contains(id)),
                of("state").stream().map(TicketListChoiceRepository::state).toList(),
                choices("type"),
                choices("service"),
                choices("level"),
                choices("team"),
                of("person").stream()
                        .filter(row -> (Boolean) row[4])
                        .map(TicketListChoiceRepository::choice)
                        .toList());
    }

    /** Nobody has the id of an unknown one. */
    long customerId(String number) {
        return id("SELECT id FROM customer WHERE lower(number) = lower(?)", number);
    }

    /** Nobody has the id of an unknown one. */
    long contactId(String login) {
        return id("SELECT id FROM contact WHERE lower(login) = lower(?)", login);
    }

    /** Those that the employee works in, whether readable or not. */
    List<Long> queuesOf(long employeeId) {
        List<?> ids = em.createNativeQuery("SELECT queue_id FROM employee_queue WHERE employee_id = ?")
                .setParameter(1, employeeId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private long id(String sql, String value) {
        List<?> ids = em.createNativeQuery(sql).setParameter(1, value.strip()).getResultList();
        return ids.isEmpty() ? -1 : ((Number) ids.get(0)).longValue();
    }

    private List<QueueTree.Node> queues() {
        return of("queue").stream()
                .map(row -> new QueueTree.Node(
                        id(row), (String) row[2], row[3] == null ? null : Long.valueOf((String) row[3]), 0))
                .toList();
    }

    private List<Choice> choices(String kind) {
        return of(kind).stream().map(TicketListChoiceRepository::choice).toList();
    }

    private static Choice choice(Object[] row) {
        return new Choice(id(row), (String) row[2]);
    }

    private static TicketListChoices.State state(Object[] row) {
        return new TicketListChoices.State(
                id(row), (String) row[2], StateType.valueOf((String) row[3]), (Boolean) row[4]);
    }

    private static long id(Object[] row) {
        return ((Number) row[1]).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> of(String kind) {
        if (rows == null) {
            rows = new ArrayList<>(em.createNativeQuery(ALL).getResultList());
        }
        return rows.stream().filter(row -> Objects.equals(kind, row[0])).toList();
    }
}
