package de.kundenblick.ticket.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class QueueRepository {
    @PersistenceContext
    EntityManager em;

    /** The queues that one of the employee's teams may see. */
    List<Long> idsReadableBy(long employeeId) {
        return em.createQuery(
                        """
                        SELECT DISTINCT q.id FROM Queue q JOIN q.teams t, Employee e JOIN e.teams own
                        WHERE e.id = :me AND own = t ORDER BY q.id
                        """,
                        Long.class)
                .setParameter("me", employeeId)
                .getResultList();
    }
}
