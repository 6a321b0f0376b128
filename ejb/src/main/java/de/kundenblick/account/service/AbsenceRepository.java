package de.kundenblick.account.service;

import de.kundenblick.account.Absence;
import de.kundenblick.account.AbsenceRow;
import de.kundenblick.account.PlannedAbsence;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class AbsenceRepository {
    /** Any number that no other part of the application locks. */
    private static final long PLAN_LOCK = 7_201_034L;

    private static final int MOST = 20;
    private static final String ROWS =
            """
            SELECT a.id, e.id, e.name, d.name, a.starts_at, a.ends_at, #NOTE#, a.ends_at <= ?1,
                a.starts_at <= ?1 AND a.ends_at > ?1,
                (SELECT count(DISTINCT t.ticket_id) FROM absence_ticket t WHERE t.absence_id = a.id)
            FROM absence a
            JOIN employee e ON e.id = a.employee_id
            JOIN employee d ON d.id = a.deputy_id
            """;

    @PersistenceContext
    EntityManager em;

    /** One after the other, so that two do not make a circle together. */
    void waitForOthers() {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?)")
                .setParameter(1, PLAN_LOCK)
                .getResultList();
    }

    void add(Absence absence) {
        em.persist(absence);
    }

    void remove(Absence absence) {
        em.remove(absence);
    }

    Optional<Absence> lock(long id) {
        return Optional.ofNullable(em.find(Absence.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether tickets or follow-ups went to the deputy because of it. */
    boolean hasMoved(long id) {
        return (Boolean) em.createNativeQuery("SELECT EXISTS (SELECT FROM absence_ticket WHERE absence_id = ?1)"
                        + " OR EXISTS (SELECT FROM absence_interaction WHERE absence_id = ?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Those of an employee, the latest first. */
    @SuppressWarnings("unchecked")
    List<AbsenceRow> list(long employeeId, Instant now) {
        List<Object[]> rows = em.createNativeQuery(ROWS.replace("#NOTE#", "a.note")
                        + "WHERE a.employee_id = ?2 ORDER BY a.starts_at DESC LIMIT ?3")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, employeeId)
                .setParameter(3, MOST)
                .getResultList();
        return rows.stream().map(AbsenceRepository::row).toList();
    }

    /** Everybody's that last now, without the notes, which are nobody else's business. */
    @SuppressWarnings("unchecked")
    List<AbsenceRow> running(Instant now) {
        List<Object[]> rows = em.createNativeQuery(ROWS.replace("#NOTE#", "CAST(NULL AS text)")
                        + "WHERE a.starts_at <= ?1 AND a.ends_at > ?1 ORDER BY a.starts_at LIMIT 1000")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return rows.stream().map(AbsenceRepository::row).toList();
    }

    private static AbsenceRow row(Object[] row) {
        return new AbsenceRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                StoredMoment.of(row[4]),
                StoredMoment.of(row[5]),
                (String) row[6],
                (Boolean) row[7],
                (Boolean) row[8],
                ((Number) row[9]).longValue());
    }

    List<PlannedAbsence> notOver(Instant now) {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.account.PlannedAbsence(
                            a.employee.id, a.deputy.id, a.startsAt, a.endsAt)
                        FROM Absence a WHERE a.endsAt > :now
                        """,
                        PlannedAbsence.class)
                .setParameter("now", now)
                .getResultList();
    }
}
