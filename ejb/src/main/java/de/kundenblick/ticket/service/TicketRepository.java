package de.kundenblick.ticket.service;

import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketEventRow;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketSelection;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class TicketRepository {
    private static final String ROWS =
            """
            SELECT NEW de.kundenblick.ticket.TicketRow(
                t.id, t.number, t.subject, q.name, s.name, s.type, t.priority, o.name,
                c.number, c.name, k.displayName, t.createdAt, t.changedAt, t.escalatesAt)
            FROM Ticket t JOIN t.queue q JOIN t.state s JOIN t.customer c
            LEFT JOIN t.owner o LEFT JOIN t.contact k
            """;

    private static final String NEWEST_FIRST = "ORDER BY t.createdAt DESC, t.id DESC";

    @PersistenceContext
    EntityManager em;

    List<TicketRow> rows(TicketFilter filter, QueueScope scope, Instant now, Slice slice) {
        return bound(em.createQuery(ROWS + where(filter, scope) + NEWEST_FIRST, TicketRow.class), filter, scope, now)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(TicketFilter filter, QueueScope scope, Instant now) {
        var jpql =
                "SELECT COUNT(t) FROM Ticket t JOIN t.queue q JOIN t.state s JOIN t.customer c LEFT JOIN t.contact k "
                        + where(filter, scope);
        return bound(em.createQuery(jpql, Long.class), filter, scope, now).getSingleResult();
    }

    Optional<TicketRow> row(String number, QueueScope scope) {
        var all = new TicketFilter(TicketSelection.ALL, null, null);
        var jpql = ROWS + where(all, scope) + " AND t.number = :number";
        return bound(em.createQuery(jpql, TicketRow.class), all, scope, null)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Ticket get(long id) {
        return em.createQuery(
                        "SELECT t FROM Ticket t JOIN FETCH t.customer LEFT JOIN FETCH t.contact WHERE t.id = :id",
                        Ticket.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<TicketEventRow> history(long ticketId) {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.ticket.TicketEventRow(
                            e.happenedAt, e.actor, e.kind, e.oldValue, e.newValue)
                        FROM TicketEvent e WHERE e.ticket.id = :ticket ORDER BY e.happenedAt, e.id
                        """,
                        TicketEventRow.class)
                .setParameter("ticket", ticketId)
                .setMaxResults(Slice.LARGEST)
                .getResultList();
    }

    private static String where(TicketFilter filter, QueueScope scope) {
        var where = new StringBuilder("WHERE s.type IN :types ");
        if (filter.selection() == TicketSelection.ESCALATED) {
            where.append("AND t.escalatesAt < :now ");
        }
        if (filter.customerId() != null) {
            where.append("AND c.id = :customer ");
        }
        if (filter.contactId() != null) {
            where.append("AND k.id = :contact ");
        }
        if (!scope.all()) {
            where.append("AND q.id IN :queues ");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, TicketFilter filter, QueueScope scope, Instant now) {
        query.setParameter("types", filter.selection().stateTypes());
        if (filter.selection() == TicketSelection.ESCALATED) {
            query.setParameter("now", now);
        }
        if (filter.customerId() != null) {
            query.setParameter("customer", filter.customerId());
        }
        if (filter.contactId() != null) {
            query.setParameter("contact", filter.contactId());
        }
        if (!scope.all()) {
            query.setParameter("queues", scope.ids());
        }
        return query;
    }
}
