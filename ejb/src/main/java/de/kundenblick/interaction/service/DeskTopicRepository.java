package de.kundenblick.interaction.service;

import de.kundenblick.shared.service.LiveTopic;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every employee has a workplace; what there is to see at it, the page asks. */
@Dependent
class DeskTopicRepository implements LiveTopic {
    @PersistenceContext
    EntityManager em;

    @Override
    public String kind() {
        return "desk";
    }

    @Override
    public boolean mayHear(String login, long id) {
        return (Boolean) em.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT FROM employee WHERE login = ?1 AND enabled)
                        """)
                .setParameter(1, login)
                .getSingleResult();
    }
}
