package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.service.LiveTopic;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whoever may see the tickets of a queue hears what comes into it. */
@Dependent
class QueueTopicRepository implements LiveTopic {
    @PersistenceContext
    EntityManager em;

    @Override
    public String kind() {
        return "queue";
    }

    @Override
    public boolean mayHear(String login, long id) {
        return (Boolean) em.createNativeQuery(
                        """
                        WITH held AS (SELECT p.permission FROM employee e JOIN employee_role r ON r.employee_id = e.id
                                      JOIN role_permission p ON p.role_id = r.role_id
                                      WHERE e.login = ?1 AND e.enabled)
                        SELECT EXISTS (SELECT FROM held WHERE permission = ?3)
                            AND (EXISTS (SELECT FROM held WHERE permission = ?4)
                                 OR EXISTS (SELECT FROM queue_team q JOIN employee_team m ON m.team_id = q.team_id
                                            JOIN employee e ON e.id = m.employee_id
                                            WHERE e.login = ?1 AND q.queue_id = ?2))
                        """)
                .setParameter(1, login)
                .setParameter(2, id)
                .setParameter(3, Permissions.TICKET_READ)
                .setParameter(4, Permissions.TICKET_READ_ALL)
                .getSingleResult();
    }
}
