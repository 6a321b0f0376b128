package de.kundenblick.interaction.service;

import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.TicketMessage;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@Dependent
class TicketAnswerRepository {
    @PersistenceContext
    EntityManager em;

    /** What an agent answered last for the customer to see, stored by then. */
    Optional<TicketMessage> last(long ticketId) {
        em.flush();
        return em.createQuery(
                        """
                        SELECT m FROM TicketMessage m JOIN FETCH m.ticket t JOIN FETCH t.queue
                        WHERE t.id = :ticket AND m.visible = TRUE AND m.sender = :agent
                        ORDER BY m.writtenAt DESC, m.id DESC
                        """,
                        TicketMessage.class)
                .setParameter("ticket", ticketId)
                .setParameter("agent", MessageSender.AGENT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
