package de.kundenblick.notification.service;

import de.kundenblick.notification.NoticeKind;
import de.kundenblick.notification.NoticeRow;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The notices of one employee. */
@Dependent
class NoticeRepository {
    private static final String LIST =
            """
            SELECT n.id, n.kind, coalesce(t.number, i.number), coalesce(t.subject, i.subject, p.name), n.actor, n.instead_of, n.moment, n.amount, n.created_at,
                n.read_at IS NOT NULL, n.interaction_id IS NOT NULL
            FROM notice n
            LEFT JOIN ticket t ON t.id = n.ticket_id AND ?5 AND (?2 OR t.queue_id IN (
                SELECT qt.queue_id FROM queue_team qt JOIN employee_team et ON et.team_id = qt.team_id
                WHERE et.employee_id = ?1))
            LEFT JOIN interaction i ON i.id = n.interaction_id AND ?6
            LEFT JOIN interaction_topic p ON p.id = i.topic_id
            WHERE n.employee_id = ?1 AND n.id < ?3 #UNREAD#
            ORDER BY n.id DESC
            LIMIT ?4
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * @param reads whether tickets are named at all
     * @param interactions whether interactions are
     * @param before only older ones than this
     */
    @SuppressWarnings("unchecked")
    List<NoticeRow> list(
            long employeeId,
            boolean reads,
            boolean everywhere,
            boolean interactions,
            boolean unreadOnly,
            long before,
            int size) {
        List<Object[]> rows = em.createNativeQuery(LIST.replace("#UNREAD#", unreadOnly ? "AND n.read_at IS NULL" : ""))
                .setParameter(1, employeeId)
                .setParameter(2, everywhere)
                .setParameter(3, before)
                .setParameter(4, size)
                .setParameter(5, reads)
                .setParameter(6, interactions)
                .getResultList();
        return rows.stream().map(NoticeRepository::row).toList();
    }

    private static NoticeRow row(Object[] row) {
        return new NoticeRow(
                ((Number) row[0]).longValue(),
                NoticeKind.valueOf((String) row[1]),
                (Boolean) row[10],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                StoredMoment.of(row[6]),
                row[7] == null ? null : ((Number) row[7]).intValue(),
                StoredMoment.of(row[8]),
                (Boolean) row[9]);
    }

    int countUnread(long employeeId, int limit) {
        return ((Number) em.createNativeQuery("SELECT count(*) FROM (SELECT 1 FROM notice WHERE employee_id = ?1"
                                + " AND read_at IS NULL LIMIT ?2) unread")
                        .setParameter(1, employeeId)
                        .setParameter(2, limit)
                        .getSingleResult())
                .intValue();
    }

    /** @return how many became read by it */
    int markRead(long employeeId, long id, Instant at) {
        return em.createNativeQuery(
                        "UPDATE notice SET read_at = ?3 WHERE id = ?2 AND employee_id = ?1 AND read_at IS NULL")
                .setParameter(1, employeeId)
                .setParameter(2, id)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    int markAllRead(long employeeId, long upTo, Instant at) {
        return em.createNativeQuery(
                        "UPDATE notice SET read_at = ?3 WHERE id <= ?2 AND employee_id = ?1 AND read_at IS NULL")
                .setParameter(1, employeeId)
                .setParameter(2, upTo)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    int removeOlderThan(Instant moment) {
        return em.createNativeQuery("DELETE FROM notice WHERE created_at < ?1")
                .setParameter(1, Timestamp.from(moment))
                .executeUpdate();
    }
}
