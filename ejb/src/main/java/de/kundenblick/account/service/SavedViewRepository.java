package de.kundenblick.account.service;

import de.kundenblick.account.SavedView;
import de.kundenblick.account.SavedViewRow;
import de.kundenblick.account.Team;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class SavedViewRepository {
    private static final int MOST_OFFERED = 200;

    /** Views of one's own and of one's teams; own ones first. */
    private static final String OFFERED =
            """
            SELECT v.id, v.name, v.state, v.team_id, t.name, o.name, v.employee_id = ?1, d.view_id IS NOT NULL
            FROM saved_view v
            JOIN employee o ON o.id = v.employee_id
            LEFT JOIN team t ON t.id = v.team_id
            LEFT JOIN saved_view_default d ON d.view_id = v.id AND d.employee_id = ?1
            WHERE v.list = ?2 AND (v.employee_id = ?1
                OR v.team_id IN (SELECT et.team_id FROM employee_team et WHERE et.employee_id = ?1))
            ORDER BY v.employee_id = ?1 DESC, lower(v.name), v.id
            """;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<SavedViewRow> offered(long employeeId, String list) {
        List<Object[]> rows = em.createNativeQuery(OFFERED)
                .setParameter(1, employeeId)
                .setParameter(2, list)
                .setMaxResults(MOST_OFFERED)
                .getResultList();
        return rows.stream()
                .map(row -> new SavedViewRow(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? null : ((Number) row[3]).longValue(),
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6],
                        (Boolean) row[7]))
                .toList();
    }

    Optional<SavedView> findOwn(long employeeId, long id) {
        return em.createQuery("SELECT v FROM SavedView v WHERE v.id = :id AND v.owner.id = :employee", SavedView.class)
                .setParameter("id", id)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(long employeeId, String list, String name, long exceptId) {
        return em.createQuery(
                                """
                        SELECT COUNT(v) FROM SavedView v WHERE v.owner.id = :employee AND v.list = :list
                        AND LOWER(v.name) = LOWER(:name) AND v.id <> :except
                        """,
                                Long.class)
                        .setParameter("employee", employeeId)
                        .setParameter("list", list)
                        .setParameter("name", name)
                        .setParameter("except", exceptId)
                        .getSingleResult()
                > 0;
    }

    Optional<Team> teamOf(long employeeId, long teamId) {
        return em.createQuery(
                        "SELECT t FROM Employee e JOIN e.teams t WHERE e.id = :employee AND t.id = :team", Team.class)
                .setParameter("employee", employeeId)
                .setParameter("team", teamId)
                .getResultStream()
                .findFirst();
    }

    void makeDefault(long employeeId, String list, long viewId) {
        em.flush();
        em.createNativeQuery(
                        """
                        INSERT INTO saved_view_default (employee_id, list, view_id) VALUES (?1, ?2, ?3)
                        ON CONFLICT (employee_id, list) DO UPDATE SET view_id = excluded.view_id
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, list)
                .setParameter(3, viewId)
                .executeUpdate();
    }

    void clearDefault(long employeeId, String list) {
        em.createNativeQuery("DELETE FROM saved_view_default WHERE employee_id = ?1 AND list = ?2")
                .setParameter(1, employeeId)
                .setParameter(2, list)
                .executeUpdate();
    }

    SavedView add(SavedView view) {
        em.persist(view);
        return view;
    }

    void remove(SavedView view) {
        em.remove(view);
    }
}
