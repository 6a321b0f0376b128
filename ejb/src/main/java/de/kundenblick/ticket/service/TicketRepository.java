package de.kundenblick.ticket.service;

import de.kundenblick.ticket.TicketView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class TicketRepository {
    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    Optional<TicketView> view(String number, QueueScope scope, long employeeId) {
        List<Object[]> rows = TicketViewSql.of(number, scope, employeeId)
                .in(em::createNativeQuery)
                .getResultList();
        return rows.stream().findFirst().map(TicketViewSql::view);
    }
}
