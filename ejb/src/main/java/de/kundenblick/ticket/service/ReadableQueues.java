package de.kundenblick.ticket.service;

import de.kundenblick.account.service.CurrentEmployee;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The queues whose tickets the caller's teams may see, read once in a request. */
@RequestScoped
class ReadableQueues {
    @Inject
    CurrentEmployee current;

    @PersistenceContext
    EntityManager em;

    private List<Long> ids;

    List<Long> ids() {
        if (ids == null) {
            ids = em.createQuery(
                            """
                            SELECT DISTINCT q.id FROM Queue q JOIN q.teams t, Employee e JOIN e.teams own
                            WHERE e.id = :me AND own = t ORDER BY q.id
                            """,
                            Long.class)
                    .setParameter("me", current.id())
                    .getResultList();
        }
        return ids;
    }
}
