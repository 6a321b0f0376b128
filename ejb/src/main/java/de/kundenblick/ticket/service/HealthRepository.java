package de.kundenblick.ticket.service;

import de.kundenblick.ticket.CustomerHealth;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;

/** Each figure of a customer's health is the first entry of an index, or a count in one; all are one statement. */
@Dependent
class HealthRepository {
    private static final String FIGURES =
            """
            SELECT o.number, o.created_at, c.number, c.contacted_at, f.number, f.pending_until, p.promised, p.missed, g.ratings, g.stars
            FROM (SELECT COUNT(*) AS promised,
                    COUNT(*) FILTER (WHERE t.missed OR t.escalates_at < ?) AS missed FROM ticket t
                WHERE t.customer_id = ? AND t.promised AND t.created_at > ? #readable) p
            LEFT JOIN LATERAL (SELECT x.number, x.created_at FROM ticket_state s CROSS JOIN LATERAL (
                    SELECT t.number, t.created_at, t.id FROM ticket t WHERE t.state_id = s.id AND t.customer_id = ? #readable
                    ORDER BY t.created_at, t.id LIMIT 1) x
                WHERE s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER') ORDER BY x.created_at, x.id LIMIT 1) o ON TRUE
            LEFT JOIN LATERAL (SELECT t.number, t.contacted_at FROM ticket t
                WHERE t.customer_id = ? AND t.contacted_at IS NOT NULL #readable
                ORDER BY t.contacted_at DESC, t.id DESC LIMIT 1) c ON TRUE
            LEFT JOIN LATERAL (SELECT x.number, x.pending_until FROM ticket_state s CROSS JOIN LATERAL (
                    SELECT t.number, t.pending_until, t.id FROM ticket t
                    WHERE t.state_id = s.id AND t.customer_id = ? AND t.pending_until IS NOT NULL #readable
                    ORDER BY t.pending_until, t.id LIMIT 1) x
                WHERE s.type = 'PENDING_REMINDER' ORDER BY x.pending_until, x.id LIMIT 1) f ON TRUE
            CROSS JOIN LATERAL (SELECT COUNT(*) AS ratings, COALESCE(AVG(r.stars), 0) AS stars FROM rating r
                JOIN ticket t ON t.id = r.ticket_id WHERE r.customer_id = ? AND r.rated_at > ? #readable) g
            """;

    @PersistenceContext
    EntityManager em;

    CustomerHealth of(long customerId, QueueScope scope, Instant now, Instant since) {
        String readable = scope.all()
                ? ""
                : "AND t.queue_id IN ("
                        + String.join(", ", Collections.nCopies(scope.ids().size(), "?")) + ")";
        var parameters = new ArrayList<Object>();
        parameters.add(Timestamp.from(now));
        parameters.add(customerId);
        parameters.add(Timestamp.from(since));
        for (int figure = 0; figure < 5; figure++) {
            if (figure > 0) {
                parameters.add(customerId);
            }
            if (figure == 4) {
                parameters.add(Timestamp.from(since));
            }
            if (!scope.all()) {
                parameters.addAll(scope.ids());
            }
        }
        var query = em.createNativeQuery(FIGURES.replace("#readable", readable));
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        Object[] row = (Object[]) query.getSingleResult();
        return new CustomerHealth(
                mark(row[0], row[1]),
                mark(row[2], row[3]),
                mark(row[4], row[5]),
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue(),
                ((Number) row[8]).longValue(),
                ((Number) row[9]).doubleValue());
    }

    private static CustomerHealth.Mark mark(Object number, Object at) {
        return number == null ? null : new CustomerHealth.Mark((String) number, ((Timestamp) at).toInstant());
    }
}
