package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.service.LiveTopic;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whoever reads interactions has a workplace. */
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
                        SELECT EXISTS (SELECT FROM employee e JOIN employee_role r ON r.employee_id = e.id
                                       JOIN role_permission p ON p.role_id = r.role_id
                                       WHERE e.login = ?1 AND e.enabled AND p.permission = ?2)
                        """)
                .setParameter(1, login)
                .setParameter(2, Permissions.INTERACTION_READ)
                .getSingleResult();
    }
}
