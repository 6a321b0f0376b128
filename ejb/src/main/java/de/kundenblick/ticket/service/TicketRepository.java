package de.kundenblick.ticket.service;

import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketOrder;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class TicketRepository {
    private static final String PAGE =
            """
            SELECT t.id, t.number, t.subject, q.name AS queue, s.name AS state, s.type, t.priority, o.name AS owner,
                c.number AS customer, c.name AS customer_name, k.display_name, t.created_at, t.changed_at, t.escalates_at
            FROM (""";

    private static final String PAGE_ROWS =
            """
            ) page JOIN ticket t ON t.id = page.id JOIN queue q ON q.id = t.queue_id
            JOIN ticket_state s ON s.id = t.state_id JOIN customer c ON c.id = t.customer_id
            LEFT JOIN employee o ON o.id = t.owner_id LEFT JOIN contact k ON k.id = t.contact_id ORDER BY\s""";

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<TicketRow> rows(TicketFilter filter, TicketOrder order, QueueScope scope, Instant now, Slice slice) {
        var sql = new TicketSql(filter, scope, now);
        sql.add(PAGE).ids(order, slice).add(PAGE_ROWS).add(sql.columns(order, "t"));
        List<Object[]> rows = bound(sql).getResultList();
        return rows.stream().map(TicketRepository::row).toList();
    }

    /** @param limit where counting ends */
    long count(TicketFilter filter, QueueScope scope, Instant now, int limit) {
        var sql = new TicketSql(filter, scope, now).count(limit);
        return ((Number) bound(sql).getSingleResult()).longValue();
    }

    private Query bound(TicketSql sql) {
        var query = em.createNativeQuery(sql.text());
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return query;
    }

    private static TicketRow row(Object[] row) {
        return new TicketRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                StateType.valueOf((String) row[5]),
                Priority.ofLevel(((Number) row[6]).intValue()),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                instant(row[11]),
                instant(row[12]),
                instant(row[13]));
    }

    private static Instant instant(Object moment) {
        return moment == null ? null : ((Timestamp) moment).toInstant();
    }

    @SuppressWarnings("unchecked")
    Optional<TicketView> view(String number, QueueScope scope, long employeeId) {
        List<Object[]> rows = bound(TicketViewSql.of(number, scope, employeeId)).getResultList();
        return rows.stream().findFirst().map(TicketViewSql::view);
    }
}
