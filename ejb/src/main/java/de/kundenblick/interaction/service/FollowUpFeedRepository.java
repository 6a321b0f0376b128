package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.FollowUpEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Secret addresses of calendars, and what stands in the calendars. */
@Dependent
class FollowUpFeedRepository {
    /** More than anybody follows up; calendar programs are slow with more. */
    private static final int MOST_EVENTS = 2_000;

    private static final String EVENTS =
            """
            SELECT i.number, t.name, c.name, to_char(i.follow_up_on, 'YYYY-MM-DD'),
                CAST(extract(epoch FROM i.changed_at) AS bigint)
            FROM (SELECT id FROM interaction WHERE owner_id = ?1 AND follow_up_on IS NOT NULL
                UNION ALL SELECT id FROM interaction
                    WHERE owner_id IS NULL AND recorded_by_id = ?1 AND follow_up_on IS NOT NULL) mine
            JOIN interaction i ON i.id = mine.id
            JOIN interaction_topic t ON t.id = i.topic_id
            JOIN customer c ON c.id = i.customer_id
            ORDER BY i.follow_up_on, i.id
            LIMIT ?2
            """;

    @PersistenceContext
    EntityManager em;

    /** Permissions are read anew each time. */
    Optional<Long> owner(String tokenHash) {
        List<?> found = em.createNativeQuery(
                        """
                        SELECT e.id FROM follow_up_feed f JOIN employee e ON e.id = f.employee_id AND e.enabled
                        WHERE f.token_hash = ?1 AND EXISTS (SELECT FROM employee_role r
                            JOIN role_permission p ON p.role_id = r.role_id
                            WHERE r.employee_id = e.id AND p.permission = ?2)
                        """)
                .setParameter(1, tokenHash)
                .setParameter(2, Permissions.INTERACTION_READ)
                .getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    List<FollowUpEvent> events(long employeeId) {
        List<?> rows = em.createNativeQuery(EVENTS)
                .setParameter(1, employeeId)
                .setParameter(2, MOST_EVENTS)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FollowUpEvent(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        LocalDate.parse((String) row[3]),
                        Instant.ofEpochSecond(((Number) row[4]).longValue())))
                .toList();
    }

    boolean isOpen(long employeeId) {
        return !em.createNativeQuery("SELECT 1 FROM follow_up_feed WHERE employee_id = ?1")
                .setParameter(1, employeeId)
                .getResultList()
                .isEmpty();
    }

    void open(long employeeId, String tokenHash, Instant at) {
        em.createNativeQuery(
                        """
                        INSERT INTO follow_up_feed (employee_id, token_hash, created_at) VALUES (?1, ?2, ?3)
                        ON CONFLICT (employee_id)
                            DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, tokenHash)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    void close(long employeeId) {
        em.createNativeQuery("DELETE FROM follow_up_feed WHERE employee_id = ?1")
                .setParameter(1, employeeId)
                .executeUpdate();
    }
}
