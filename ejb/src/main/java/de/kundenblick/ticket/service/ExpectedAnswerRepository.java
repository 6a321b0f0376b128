package de.kundenblick.ticket.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class ExpectedAnswerRepository {
    /** @param calendarId null for the standard calendar */
    record Promised(long revision, Long calendarId, int minutes) {}

    /** Of the queue that takes what contacts enter at the portal. */
    private static final String OF_PORTAL =
            """
            SELECT r.revision, q.calendar_id, q.first_response_minutes FROM promise_revision r,
                (SELECT * FROM queue WHERE valid ORDER BY portal DESC, id LIMIT 1) q
            WHERE q.first_response_minutes IS NOT NULL
            """;

    @PersistenceContext
    EntityManager em;

    /** Empty when nothing is promised. */
    @SuppressWarnings("unchecked")
    Optional<Promised> ofPortal() {
        List<Object[]> rows = em.createNativeQuery(OF_PORTAL).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Promised(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue()));
    }
}
