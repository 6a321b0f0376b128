package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.Interaction;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class DefaultOwnerRepository {
    /** Nobody who cannot see it any more. */
    private static final String FIND =
            """
            SELECT e.id FROM interaction_topic t CROSS JOIN customer c
            JOIN employee e ON e.id IN (t.owner_id, c.salesperson_id) AND e.enabled
            WHERE t.id = ?1 AND c.id = ?2
                AND EXISTS (SELECT FROM employee_role r JOIN role_permission p ON p.role_id = r.role_id
                    WHERE r.employee_id = e.id AND p.permission = ?3)
            ORDER BY e.id IS DISTINCT FROM t.owner_id
            LIMIT 1
            """;

    @PersistenceContext
    EntityManager em;

    Optional<Employee> find(long topicId, long customerId) {
        List<?> found = em.createNativeQuery(FIND)
                .setParameter(1, topicId)
                .setParameter(2, customerId)
                .setParameter(3, Permissions.INTERACTION_READ)
                .getResultList();
        return found.stream().findFirst().map(id -> em.getReference(Employee.class, ((Number) id).longValue()));
    }

    Interaction interaction(long id) {
        return em.find(Interaction.class, id);
    }
}
