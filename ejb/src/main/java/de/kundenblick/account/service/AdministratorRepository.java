package de.kundenblick.account.service;

import de.kundenblick.account.Permissions;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

@Dependent
class AdministratorRepository {
    /** Any number that no other part of the application locks. */
    private static final long LOCK = 7_201_050L;

    private static final String ANY =
            """
            SELECT EXISTS (
                SELECT 1 FROM employee e JOIN employee_role er ON er.employee_id = e.id
                    JOIN role_permission p ON p.role_id = er.role_id
                WHERE e.enabled AND (e.password_hash IS NOT NULL OR NOT ?1) AND p.permission IN (?2, ?3)
                GROUP BY e.id HAVING count(DISTINCT p.permission) = 2)
            """;

    @PersistenceContext
    EntityManager em;

    /** Until the transaction ends. */
    void lock() {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?)")
                .setParameter(1, LOCK)
                .getResultList();
    }

    /** Empty for somebody who is not there or disabled. */
    Set<String> permissionsOfEnabled(String login) {
        return Set.copyOf(em.createQuery(
                        """
                        SELECT DISTINCT p FROM Employee e JOIN e.roles r JOIN r.permissions p
                        WHERE e.login = :login AND e.enabled = TRUE
                        """,
                        String.class)
                .setParameter("login", login)
                .getResultList());
    }

    /** Counts what has been changed in this transaction too. */
    boolean isAnyLeft() {
        return isAny(false);
    }

    boolean isAnyLeftWithPassword() {
        return isAny(true);
    }

    private boolean isAny(boolean withPassword) {
        em.flush();
        return (Boolean) em.createNativeQuery(ANY)
                .setParameter(1, withPassword)
                .setParameter(2, Permissions.ACCOUNT_MANAGE)
                .setParameter(3, Permissions.ROLE_MANAGE)
                .getSingleResult();
    }
}
