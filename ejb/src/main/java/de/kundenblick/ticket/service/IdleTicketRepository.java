package de.kundenblick.ticket.service;

import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Tickets that a job changes, many at once. */
@Dependent
class IdleTicketRepository {
    @PersistenceContext
    EntityManager em;

    /** Nobody else changes them until the transaction ends. */
    void lock(List<Long> ids) {
        em.createNativeQuery(
                        "SELECT id FROM ticket WHERE id = ANY (CAST(?1 AS bigint[])) ORDER BY id FOR NO KEY UPDATE")
                .setParameter(1, ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
    }

    /** With all that a change looks at. */
    List<Ticket> load(List<Long> ids) {
        return em.createQuery(
                        """
                        SELECT t FROM Ticket t JOIN FETCH t.state JOIN FETCH t.queue JOIN FETCH t.customer
                        LEFT JOIN FETCH t.owner LEFT JOIN FETCH t.responsible
                        WHERE t.id IN :ids ORDER BY t.id
                        """,
                        Ticket.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those that may be entered, the oldest first. */
    List<TicketState> states(StateType type) {
        return em.createQuery(
                        "SELECT s FROM TicketState s WHERE s.type = :type ORDER BY s.valid DESC, s.id",
                        TicketState.class)
                .setParameter("type", type)
                .getResultList();
    }
}
