package de.kundenblick.interaction.service;

import de.kundenblick.account.AbsenceTurned;
import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.Interaction;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Locked until the end of the transaction. */
    List<Interaction> ofAbsent(long employeeId) {
        return em.createQuery(
                        """
                        SELECT i FROM Interaction i WHERE i.owner.id = :owner AND i.followUpOn IS NOT NULL ORDER BY i.id
                        """,
                        Interaction.class)
                .setParameter("owner", employeeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Interaction> ofDeputy(long absenceId) {
        List<?> found = em.createNativeQuery(HELD).setParameter(1, absenceId).getResultList();
        List<Long> ids = found.stream().map(id -> ((Number) id).longValue()).toList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT i FROM Interaction i WHERE i.id IN :ids ORDER BY i.id", Interaction.class)
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
                .setParameter(
                        4,
                        followUps.stream()
                                .map(interaction -> String.valueOf(interaction.getId()))
                                .collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    /** Before the owners change, which decide what it was. */
    void returned(long absenceId, Instant at) {
        em.createNativeQuery("UPDATE absence_interaction SET returned_at = ?2 WHERE absence_id = ?1"
                        + " AND interaction_id IN (" + HELD + ")")
                .setParameter(1, absenceId)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }
}
