package de.kundenblick.ticket.service;

import de.kundenblick.account.Absence;
import de.kundenblick.account.AbsenceTurned;
import de.kundenblick.ticket.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Absences that begin or end, and what was moved because of them. */
@Dependent
class HandoverRepository {
    private static final String UNFINISHED =
            "JOIN ticket_state s ON s.id = t.state_id AND s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO') ";

    /** Deputies pass tickets on when they are absent themselves. */
    private static final String HOLDERS =
            """
            (SELECT m.to_id UNION ALL
                SELECT n.to_id FROM absence_ticket n JOIN absence b ON b.id = n.absence_id
                WHERE b.employee_id = m.to_id AND n.ticket_id = m.ticket_id AND n.role = m.role
                    AND n.returned_at IS NULL AND b.ended_at IS NULL)
            """;

    @PersistenceContext
    EntityManager em;

    List<Long> beginning(Instant now) {
        return em.createQuery(
                        """
                        SELECT a.id FROM Absence a WHERE a.begunAt IS NULL AND a.startsAt <= :now AND a.endsAt > :now
                        ORDER BY a.startsAt, a.id
                        """,
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those that ended before anything was moved as well. */
    List<Long> ending(Instant now) {
        return em.createQuery(
                        """
                        SELECT a.id FROM Absence a WHERE a.endedAt IS NULL AND a.endsAt <= :now ORDER BY a.endsAt, a.id
                        """,
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    boolean isOverSince(long id, Instant moment) {
        return !em.createQuery("SELECT a.id FROM Absence a WHERE a.id = :id AND a.endsAt <= :moment", Long.class)
                .setParameter("id", id)
                .setParameter("moment", moment)
                .getResultList()
                .isEmpty();
    }

    /** Nobody else works at it until the transaction ends; null when it was cancelled. */
    Absence lock(long id) {
        return em.find(Absence.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What other areas hear of it; nothing when it was cancelled. */
    Optional<AbsenceTurned> turned(long id, boolean back) {
        return em.createQuery("SELECT a.employee.id, a.deputy.id FROM Absence a WHERE a.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new AbsenceTurned(id, (Long) row[0], (Long) row[1], back));
    }

    /** Unfinished tickets of whoever is away that the deputy may see. */
    List<Long> ofAbsent(long absenceId, long after, int most) {
        return ids(
                "SELECT t.id FROM absence a CROSS JOIN LATERAL (SELECT id FROM ticket WHERE owner_id = a.employee_id"
                        + " UNION SELECT id FROM ticket WHERE responsible_id = a.employee_id) mine"
                        + " JOIN employee d ON d.id = a.deputy_id AND d.enabled JOIN ticket t ON t.id = mine.id "
                        + UNFINISHED
                        + """
                        WHERE a.id = ?1 AND t.id > ?2 AND (EXISTS (
                                SELECT FROM queue_team q JOIN employee_team e ON e.team_id = q.team_id
                                WHERE e.employee_id = a.deputy_id AND q.queue_id = t.queue_id)
                            OR EXISTS (SELECT FROM employee_role r JOIN role_permission p ON p.role_id = r.role_id
                                WHERE r.employee_id = a.deputy_id AND p.permission = 'ticket.read.all'))
                        ORDER BY t.id LIMIT ?3
                        """,
                absenceId,
                after,
                most);
    }

    /** Unfinished tickets that the deputy still has. */
    List<Long> ofDeputy(long absenceId, long after, int most) {
        return ids(
                "SELECT DISTINCT t.id FROM absence_ticket m JOIN ticket t ON t.id = m.ticket_id " + UNFINISHED
                        + "WHERE m.absence_id = ?1 AND t.id > ?2 AND m.returned_at IS NULL AND "
                        + "CASE m.role WHEN 'OWNER' THEN t.owner_id ELSE t.responsible_id END IN " + HOLDERS
                        + "ORDER BY t.id LIMIT ?3",
                absenceId,
                after,
                most);
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String sql, long absenceId, long after, int most) {
        List<Number> ids = em.createNativeQuery(sql)
                .setParameter(1, absenceId)
                .setParameter(2, after)
                .setParameter(3, most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** As what the deputy still has each of the tickets: OWNER, RESPONSIBLE. */
    @SuppressWarnings("unchecked")
    Map<Long, List<String>> roles(long absenceId, List<Long> ids) {
        List<Object[]> rows = em.createNativeQuery("SELECT m.ticket_id, m.role FROM absence_ticket m"
                        + " JOIN ticket t ON t.id = m.ticket_id WHERE m.absence_id = ?1 AND m.returned_at IS NULL"
                        + " AND m.ticket_id = ANY (CAST(?2 AS bigint[]))"
                        + " AND CASE m.role WHEN 'OWNER' THEN t.owner_id ELSE t.responsible_id END IN " + HOLDERS)
                .setParameter(1, absenceId)
                .setParameter(2, ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    void moved(Absence absence, Ticket ticket, String role, Instant at) {
        em.createNativeQuery(
                        """
                        INSERT INTO absence_ticket (absence_id, ticket_id, role, to_id, lock_kind, moved_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                        ON CONFLICT (absence_id, ticket_id, role)
                            DO UPDATE SET to_id = excluded.to_id, moved_at = excluded.moved_at, returned_at = NULL
                        """)
                .setParameter(1, absence.getId())
                .setParameter(2, ticket.getId())
                .setParameter(3, role)
                .setParameter(4, absence.getDeputy().getId())
                .setParameter(5, ticket.getLock().name())
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    void returned(long absenceId, long ticketId, String role, Instant at) {
        em.createNativeQuery(
                        "UPDATE absence_ticket SET returned_at = ?4 WHERE absence_id = ?1 AND ticket_id = ?2 AND role = ?3")
                .setParameter(1, absenceId)
                .setParameter(2, ticketId)
                .setParameter(3, role)
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    int countMoved(long absenceId, boolean back) {
        return ((Number) em.createNativeQuery("SELECT count(DISTINCT ticket_id) FROM absence_ticket"
                                + " WHERE absence_id = ?1" + (back ? " AND returned_at IS NOT NULL" : ""))
                        .setParameter(1, absenceId)
                        .getSingleResult())
                .intValue();
    }
}
