package de.kundenblick.home.service;

import de.kundenblick.home.DeskTicket;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What contacts wrote in tickets. */
@Dependent
class DeskTicketRepository {
    /** As many messages are looked at, the latest first: who has more unanswered ones works through the list of tickets. */
    private static final int MOST_MESSAGES = 500;

    /** Few messages beside all tickets: each ticket is looked up (OFFSET), and they are never read as a whole. */
    private static final String UNANSWERED =
            """
            SELECT t.number, t.subject, c.name, c.number, q.name, m.author, m.written_at,
                NOT EXISTS (SELECT FROM ticket_message o WHERE o.ticket_id = t.id
                    AND (o.written_at, o.id) < (m.written_at, m.id))
            FROM (SELECT id, ticket_id, author, written_at FROM ticket_message
                WHERE sender = 'CUSTOMER' AND channel = 'PORTAL' AND written_at > ?1
                ORDER BY written_at DESC, id DESC LIMIT ?2) m
            CROSS JOIN LATERAL (SELECT * FROM ticket WHERE id = m.ticket_id OFFSET 0) t
            JOIN ticket_state s ON s.id = t.state_id AND s.type IN ('NEW', 'OPEN')
            JOIN queue q ON q.id = t.queue_id
            JOIN customer c ON c.id = t.customer_id
            LEFT JOIN LATERAL (SELECT TRUE AS found FROM ticket_message o WHERE o.ticket_id = t.id AND o.visible
                AND o.sender IN ('AGENT', 'CUSTOMER') AND (o.written_at, o.id) > (m.written_at, m.id) LIMIT 1) later ON TRUE
            WHERE (?3 OR t.queue_id IN (SELECT qt.queue_id FROM queue_team qt
                    JOIN employee_team et ON et.team_id = qt.team_id WHERE et.employee_id = ?4))
                AND later.found IS NULL
            ORDER BY m.written_at DESC, m.id DESC
            LIMIT ?5
            """;

    @PersistenceContext
    EntityManager em;

    List<DeskTicket> unanswered(long employeeId, boolean everywhere, Instant since, int most) {
        List<?> rows = em.createNativeQuery(UNANSWERED)
                .setParameter(1, Timestamp.from(since))
                .setParameter(2, MOST_MESSAGES)
                .setParameter(3, everywhere)
                .setParameter(4, employeeId)
                .setParameter(5, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DeskTicket(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        StoredMoment.of(row[6]),
                        (Boolean) row[7]))
                .toList();
    }
}
