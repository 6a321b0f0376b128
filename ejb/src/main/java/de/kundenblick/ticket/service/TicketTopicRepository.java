package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.LiveTopic;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whoever hears of a queue hears of the tickets that are in it. */
@Dependent
class TicketTopicRepository implements LiveTopic {
    @PersistenceContext
    EntityManager em;

    @Inject
    QueueTopicRepository queues;

    @Override
    public String kind() {
        return "ticket";
    }

    @Override
    public boolean mayHear(String login, long id) {
        List<?> queue = em.createNativeQuery("SELECT queue_id FROM ticket WHERE id = ?1")
                .setParameter(1, id)
                .getResultList();
        return !queue.isEmpty() && queues.mayHear(login, ((Number) queue.get(0)).longValue());
    }
}
