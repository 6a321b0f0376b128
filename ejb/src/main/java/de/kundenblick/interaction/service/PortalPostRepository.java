package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.customer.Customer;
import de.kundenblick.interaction.InteractionTopic;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What contacts write, and what they may choose for it. */
@Dependent
class PortalPostRepository {
    private static final int MOST_TOPICS = 100;

    @PersistenceContext
    EntityManager em;

    /** By name. */
    List<Choice> topics() {
        return em.createQuery(
                        "SELECT NEW de.kundenblick.account.Choice(t.id, t.name) FROM InteractionTopic t"
                                + " WHERE t.valid = TRUE AND t.portal = TRUE ORDER BY t.name",
                        Choice.class)
                .setMaxResults(MOST_TOPICS)
                .getResultList();
    }

    Optional<InteractionTopic> topic(long id) {
        return Optional.ofNullable(em.find(InteractionTopic.class, id))
                .filter(topic -> topic.isValid() && topic.isPortal());
    }

    Customer customer(long id) {
        return em.getReference(Customer.class, id);
    }

    /**
     * The number of the interaction in which the contact has written the same from the same form already. Whoever sends it
     * at the same time waits until this transaction ends.
     */
    Optional<String> written(long contactId, String token) {
        em.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(?1, ?2)) AS text)")
                .setParameter(1, token)
                .setParameter(2, contactId)
                .getSingleResult();
        List<?> found = em.createNativeQuery("SELECT i.number FROM interaction_entry e"
                        + " JOIN interaction i ON i.id = e.interaction_id WHERE e.contact_id = ?1 AND e.token = ?2")
                .setParameter(1, contactId)
                .setParameter(2, token)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    void remember(long entryId, String token) {
        em.flush();
        em.createNativeQuery("UPDATE interaction_entry SET token = ?1 WHERE id = ?2")
                .setParameter(1, token)
                .setParameter(2, entryId)
                .executeUpdate();
    }
}
