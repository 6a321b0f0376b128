package de.kundenblick.interaction.service;

import de.kundenblick.account.AbsenceTurned;
import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.Interaction;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose follow-ups went to whom because of an absence. */
@Dependent
class FollowUpHandoverRepository {
    /** What the deputy still has, or passed on to the next one by being absent as well. */
    private static final String HELD =
            """
            SELECT i.id FROM absence_interaction m JOIN interaction i ON i.id = m.interaction_id
            WHERE m.absence_id = ?1 AND m.returned_at IS NULL AND (i.owner_id = m.to_id OR i.owner_id IN (
                SELECT n.to_id FROM absence_interaction n JOIN absence b ON b.id = n.absence_id
                WHERE b.employee_id = m.to_id AND n.interaction_id = m.interaction_id
                    AND n.returned_at IS NULL AND b.ended_at IS NULL))
            """;

    @PersistenceContext
    EntityManager em;

    boolean mayWork(long employeeId) {
        return (Boolean) em.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT FROM employee e JOIN employee_role r ON r.employee_id = e.id
                            JOIN role_permission p ON p.role_id = r.role_id
                            WHERE e.id = ?1 AND e.enabled AND p.permission = ?2)
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, Permissions.INTERACTION_READ)
                .getSingleResult();
    }

    Employee employee(long id) {
        return em.find(Employee.class, id);
    }

    /** Of whoever is away; those that nobody owns are their recorder's. */
    List<Long> ofAbsent(long employeeId, long after, int most) {
        return ids(em.createNativeQuery(
                        """
                        SELECT id FROM (
                            SELECT id FROM interaction WHERE owner_id = ?1 AND follow_up_on IS NOT NULL
                            UNION ALL SELECT id FROM interaction
                                WHERE owner_id IS NULL AND recorded_by_id = ?1 AND follow_up_on IS NOT NULL) mine
                        WHERE id > ?2 ORDER BY id LIMIT ?3
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, after)
                .setParameter(3, most));
    }

    /** Those that the deputy still has. */
    List<Long> ofDeputy(long absenceId, long after, int most) {
        return ids(em.createNativeQuery(HELD + "AND i.id > ?2 ORDER BY i.id LIMIT ?3")
                .setParameter(1, absenceId)
                .setParameter(2, after)
                .setParameter(3, most));
    }

    /** As stored now; nobody else changes them until the transaction ends. */
    List<Interaction> lock(List<Long> ids) {
        return em.createQuery("SELECT i FROM Interaction i WHERE i.id IN :ids ORDER BY i.id", Interaction.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void remember(AbsenceTurned absence, Collection<Interaction> followUps, Instant at) {
        em.createNativeQuery(
                        """
                        INSERT INTO absence_interaction (absence_id, interaction_id, to_id, moved_at)
                        SELECT ?1, id, ?2, ?3 FROM unnest(CAST(?4 AS bigint[])) id
                        ON CONFLICT (absence_id, interaction_id)
                            DO UPDATE SET to_id = excluded.to_id, moved_at = excluded.moved_at, returned_at = NULL
                        """)
                .setParameter(1, absence.absenceId())
                .setParameter(2, absence.deputyId())
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, array(followUps.stream().map(Interaction::getId)))
                .executeUpdate();
    }

    /**
     * Before the owners change, which decide what it was.
     *
     * @return those of them that the deputy still had
     */
    List<Long> returned(long absenceId, List<Long> ids, Instant at) {
        return ids(em.createNativeQuery("UPDATE absence_interaction SET returned_at = ?2 WHERE absence_id = ?1"
                        + " AND interaction_id = ANY (CAST(?3 AS bigint[])) AND interaction_id IN (" + HELD
                        + ") RETURNING interaction_id")
                .setParameter(1, absenceId)
                .setParameter(2, Timestamp.from(at))
                .setParameter(3, array(ids.stream())));
    }

    private static List<Long> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String array(Stream<Long> ids) {
        return ids.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
