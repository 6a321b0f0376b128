package de.kundenblick.ticket.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@Dependent
class ExpectedAnswerRepository {
    /** @param calendarId null for the standard calendar */
    record Promised(long revision, Long calendarId, int minutes) {}

    private static final String ALL =
            """
            SELECT DISTINCT r.revision, q.calendar_id, q.first_response_minutes FROM queue q, promise_revision r
            WHERE q.valid AND q.first_response_minutes IS NOT NULL
            """;

    @PersistenceContext
    EntityManager em;

    /** What the valid queues promise. */
    @SuppressWarnings("unchecked")
    List<Promised> all() {
        List<Object[]> rows = em.createNativeQuery(ALL).getResultList();
        return rows.stream()
                .map(row -> new Promised(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue()))
                .toList();
    }
}
