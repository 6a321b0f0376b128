package de.kundenblick.account.service;

import de.kundenblick.account.AccountSource;
import de.kundenblick.account.Choice;
import de.kundenblick.account.Employee;
import de.kundenblick.account.Preferences;
import de.kundenblick.account.Role;
import de.kundenblick.account.Team;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dependent
class EmployeeRepository {
    private static final String SIGNED_IN =
            """
            SELECT e.id, e.login, e.name,
                   CASE WHEN p.employee_id IS NOT NULL THEN 'EMPLOYEE'
                        WHEN p.team_id IS NOT NULL THEN 'TEAM'
                        ELSE 'EVERYBODY' END,
                   p.name, p.value, n.unread
            FROM employee e
            CROSS JOIN LATERAL (SELECT count(*) AS unread FROM (
                SELECT 1 FROM notice WHERE employee_id = e.id AND read_at IS NULL LIMIT 100) counted) n
            LEFT JOIN preference p ON p.employee_id = e.id
                OR p.team_id IN (SELECT et.team_id FROM employee_team et WHERE et.employee_id = e.id)
                OR (p.employee_id IS NULL AND p.team_id IS NULL)
            WHERE e.login = ?1 AND e.enabled
            ORDER BY p.id
            """;

    /** Any number that no other part of the application locks. */
    private static final long FIRST_EMPLOYEE_LOCK = 7_201_005L;

    private static final int SUBJECT_LOCK = 7_201_006;

    @PersistenceContext
    EntityManager em;

    Optional<Employee> find(long id) {
        return Optional.ofNullable(em.find(Employee.class, id));
    }

    Optional<Employee> findByLogin(String login) {
        return em.createQuery("SELECT e FROM Employee e WHERE e.login = :login", Employee.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /**
     * In a transaction of its own, because nobody holds one while passwords are hashed.
     *
     * @return empty when the password is no longer the old one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Employee> changePassword(String login, String oldHash, String newHash) {
        var employee = findByLogin(login).filter(found -> oldHash.equals(found.getPasswordHash()));
        employee.ifPresent(found -> found.changePassword(newHash));
        return employee;
    }

    /** Does nothing for somebody who is not there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recordSignIn(String login) {
        em.createNativeQuery(
                        """
                        INSERT INTO employee_sign_in (employee_id, signed_in_at)
                        SELECT id, now() FROM employee WHERE login = ?
                        ON CONFLICT (employee_id) DO UPDATE SET signed_in_at = excluded.signed_in_at
                        """)
                .setParameter(1, login)
                .executeUpdate();
    }

    Set<String> permissionsOf(Employee employee) {
        return Set.copyOf(em.createQuery(
                        "SELECT DISTINCT p FROM Employee e JOIN e.roles r JOIN r.permissions p WHERE e = :employee",
                        String.class)
                .setParameter("employee", employee)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    Optional<SignedInEmployee> findSignedIn(String login) {
        List<Object[]> rows =
                em.createNativeQuery(SIGNED_IN).setParameter(1, login).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] first = rows.get(0);
        var preferences = new Preferences(rows.stream()
                .filter(row -> row[4] != null)
                .map(row -> new Preferences.Entry(
                        Preferences.Level.valueOf((String) row[3]), (String) row[4], (String) row[5]))
                .toList());
        return Optional.of(new SignedInEmployee(
                ((Number) first[0]).longValue(),
                (String) first[1],
                (String) first[2],
                preferences,
                ((Number) first[6]).intValue()));
    }

    /** Enabled employees by name, as choices of a form. */
    List<Choice> choices() {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.account.Choice(e.id, e.name)
                        FROM Employee e WHERE e.enabled = TRUE ORDER BY e.name
                        """,
                        Choice.class)
                .setMaxResults(1_000)
                .getResultList();
    }

    /** Until the transaction ends. */
    void waitForOtherNodes() {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?)")
                .setParameter(1, FIRST_EMPLOYEE_LOCK)
                .getResultList();
    }

    /** Lets first sign-ins of the same person through one after the other, until the transaction ends. */
    void waitForSame(String subject) {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?, ?)")
                .setParameter(1, SUBJECT_LOCK)
                .setParameter(2, subject.hashCode())
                .getResultList();
    }

    Optional<Employee> findBySubject(AccountSource source, String subject) {
        return em.createQuery(
                        "SELECT e FROM Employee e WHERE e.source = :source AND e.sourceSubject = :subject",
                        Employee.class)
                .setParameter("source", source)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<Role> roles(Set<String> names) {
        return em.createQuery("SELECT r FROM Role r WHERE r.name IN :names", Role.class)
                .setParameter("names", names)
                .getResultList();
    }

    boolean hasAnyRole(Employee employee, Set<String> names) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM Employee e JOIN e.roles r WHERE e = :employee AND r.name IN :names",
                                Long.class)
                        .setParameter("employee", employee)
                        .setParameter("names", names)
                        .getSingleResult()
                > 0;
    }

    boolean isAnybodyThere() {
        return em.createQuery("SELECT COUNT(e) FROM Employee e", Long.class).getSingleResult() > 0;
    }

    Employee reference(long id) {
        return em.getReference(Employee.class, id);
    }

    Optional<Role> role(String name) {
        return em.createQuery("SELECT r FROM Role r WHERE r.name = :name", Role.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<Team> team(String name) {
        return em.createQuery("SELECT t FROM Team t WHERE t.name = :name", Team.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    List<Team> teamsOf(long employeeId) {
        return em.createQuery("SELECT t FROM Employee e JOIN e.teams t WHERE e.id = :id ORDER BY t.name", Team.class)
                .setParameter("id", employeeId)
                .getResultList();
    }

    void add(Object record) {
        em.persist(record);
    }
}
