package de.kundenblick.ticket.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class UndeliveredRepository {
    @PersistenceContext
    EntityManager em;

    /** @return whether it was not known before; false for a message that is gone */
    boolean add(long messageId, String recipient) {
        return em.createNativeQuery(
                                """
                                INSERT INTO ticket_undelivered (message_id, recipient)
                                SELECT id, CAST(?2 AS text) FROM ticket_message WHERE id = ?1 ON CONFLICT DO NOTHING
                                """)
                        .setParameter(1, messageId)
                        .setParameter(2, recipient)
                        .executeUpdate()
                > 0;
    }

    /** What was said of a mail of ours; null when nothing was. */
    String cause(long mailId) {
        List<?> found = em.createNativeQuery("SELECT cause FROM mail_outbox WHERE id = ?1")
                .setParameter(1, mailId)
                .getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }
}
