package de.kundenblick.account.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.EmployeeFilter;
import de.kundenblick.account.EmployeeRow;
import de.kundenblick.account.Role;
import de.kundenblick.account.Team;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Employees as the administration lists and changes them. */
@Dependent
class StaffRepository {
    private static final String ROWS =
            """
            SELECT e.id, e.login, e.name, e.email, e.enabled, s.signed_in_at,
                   (SELECT string_agg(r.name, ', ' ORDER BY r.name) FROM employee_role er
                    JOIN role r ON r.id = er.role_id WHERE er.employee_id = e.id),
                   (SELECT string_agg(t.name, ', ' ORDER BY t.name) FROM employee_team et
                    JOIN team t ON t.id = et.team_id WHERE et.employee_id = e.id)
            FROM employee e LEFT JOIN employee_sign_in s ON s.employee_id = e.id
            """;

    @PersistenceContext
    EntityManager em;

    /** By name. */
    @SuppressWarnings("unchecked")
    List<EmployeeRow> rows(EmployeeFilter filter, Slice slice) {
        var values = new ArrayList<Object>();
        String sql = ROWS + where(filter, values) + " ORDER BY e.name, e.login";
        List<Object[]> rows = bound(em.createNativeQuery(sql), values)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return rows.stream().map(StaffRepository::row).toList();
    }

    long count(EmployeeFilter filter) {
        var values = new ArrayList<Object>();
        String sql = "SELECT count(*) FROM employee e " + where(filter, values);
        return ((Number) bound(em.createNativeQuery(sql), values).getSingleResult()).longValue();
    }

    Optional<Employee> find(String login) {
        return em.createQuery("SELECT e FROM Employee e WHERE e.login = :login", Employee.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** As stored now; changes of roles and teams count as changes of the employee. */
    Optional<Employee> findForChange(String login) {
        var found = find(login);
        found.ifPresent(employee -> em.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        return found;
    }

    Optional<Instant> signedInAt(long id) {
        List<?> moments = em.createNativeQuery("SELECT signed_in_at FROM employee_sign_in WHERE employee_id = ?1")
                .setParameter(1, id)
                .getResultList();
        return moments.stream().findFirst().map(StoredMoment::of);
    }

    /** Those of the ids that there are. */
    Set<Role> roles(Set<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("SELECT r FROM Role r WHERE r.id IN :ids", Role.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    Set<Team> teams(Set<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("SELECT t FROM Team t WHERE t.id IN :ids", Team.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    void add(Employee employee) {
        em.persist(employee);
        em.flush();
    }

    private static String where(EmployeeFilter filter, List<Object> values) {
        var where = new StringBuilder("WHERE TRUE");
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" AND (position(? in lower(e.name)) > 0 OR position(? in e.login) > 0")
                    .append(" OR position(? in lower(e.email)) > 0)");
            String text = PlainText.of(filter.text()).toLowerCase(Locale.ROOT);
            values.addAll(List.of(text, text, text));
        }
        if (filter.roleId() != null) {
            where.append(" AND EXISTS (SELECT 1 FROM employee_role x WHERE x.employee_id = e.id AND x.role_id = ?)");
            values.add(filter.roleId());
        }
        if (filter.teamId() != null) {
            where.append(" AND EXISTS (SELECT 1 FROM employee_team x WHERE x.employee_id = e.id AND x.team_id = ?)");
            values.add(filter.teamId());
        }
        if (filter.enabled() != null) {
            where.append(" AND e.enabled = ?");
            values.add(filter.enabled());
        }
        return where.toString();
    }

    private static Query bound(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static EmployeeRow row(Object[] row) {
        return new EmployeeRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                StoredMoment.of(row[5]),
                row[6] == null ? "" : (String) row[6],
                row[7] == null ? "" : (String) row[7]);
    }
}
