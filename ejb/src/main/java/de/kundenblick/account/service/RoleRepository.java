package de.kundenblick.account.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.Role;
import de.kundenblick.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class RoleRepository {
    @PersistenceContext
    EntityManager em;

    /** By name, with their permissions. */
    List<Role> all() {
        return em.createQuery("SELECT DISTINCT r FROM Role r LEFT JOIN FETCH r.permissions ORDER BY r.name", Role.class)
                .setMaxResults(Slice.LARGEST * Permissions.GRANTABLE.size())
                .getResultList();
    }

    /** How many have each role, by its id; a role that nobody has is missing. */
    Map<Long, Long> people() {
        return em.createQuery("SELECT r.id, COUNT(e) FROM Employee e JOIN e.roles r GROUP BY r.id", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    long people(long roleId) {
        return em.createQuery("SELECT COUNT(e) FROM Employee e JOIN e.roles r WHERE r.id = :role", Long.class)
                .setParameter("role", roleId)
                .getSingleResult();
    }

    /** The first names of those who have the role. */
    List<String> holders(long roleId, int most) {
        return em.createQuery(
                        "SELECT e.name FROM Employee e JOIN e.roles r WHERE r.id = :role ORDER BY e.name, e.login",
                        String.class)
                .setParameter("role", roleId)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Role> find(long id) {
        return Optional.ofNullable(em.find(Role.class, id));
    }

    /** As stored now; a change of permissions counts as a change of the role. */
    Optional<Role> findForChange(long id) {
        var found = find(id);
        found.ifPresent(role -> em.lock(role, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        return found;
    }

    Optional<Role> findByName(String name) {
        return em.createQuery("SELECT r FROM Role r WHERE LOWER(r.name) = :name", Role.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    List<Choice> choices() {
        return em.createQuery(
                        "SELECT NEW de.kundenblick.account.Choice(r.id, r.name) FROM Role r ORDER BY r.name",
                        Choice.class)
                .setMaxResults(Slice.LARGEST)
                .getResultList();
    }

    long add(Role role) {
        em.persist(role);
        em.flush();
        return role.getId();
    }

    void remove(Role role) {
        em.remove(role);
    }
}
