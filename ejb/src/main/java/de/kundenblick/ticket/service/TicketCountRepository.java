package de.kundenblick.ticket.service;

import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All ticket counts of a customer's page by one grouped query, however many tickets and contacts there are. */
@Dependent
class TicketCountRepository {
    @PersistenceContext
    EntityManager em;

    /** @param contactIds the contacts whose own numbers are wanted */
    @SuppressWarnings("unchecked")
    TicketCounts counts(long customerId, List<Long> contactIds, QueueScope scope, Instant now) {
        var parameters = new ArrayList<Object>();
        String shownContact = contactIds.isEmpty()
                ? "CAST(NULL AS bigint)"
                : "CASE WHEN t.contact_id IN (" + marks(contactIds, parameters) + ") THEN t.contact_id END";
        parameters.add(customerId);
        parameters.add(Timestamp.from(now));
        String sql = "SELECT contact, type, COUNT(*), COUNT(*) FILTER (WHERE at_customer),"
                + " COUNT(*) FILTER (WHERE at_customer AND escalated) FROM (SELECT " + shownContact
                + " AS contact, s.type, t.customer_id = ? AS at_customer, t.escalates_at < ? AS escalated"
                + " FROM ticket t JOIN ticket_state s ON s.id = t.state_id WHERE (t.customer_id = ?";
        parameters.add(customerId);
        if (!contactIds.isEmpty()) {
            sql += " OR t.contact_id IN (" + marks(contactIds, parameters) + ")";
        }
        sql += ")";
        if (!scope.all()) {
            sql += " AND t.queue_id IN (" + marks(scope.ids(), parameters) + ")";
        }
        var query = em.createNativeQuery(sql + ") counted GROUP BY contact, type");
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<Object[]> rows = query.getResultList();
        return TicketCounts.of(rows.stream().map(TicketCountRepository::group).toList());
    }

    private static TicketCounts.Group group(Object[] row) {
        return new TicketCounts.Group(
                row[0] == null ? null : ((Number) row[0]).longValue(),
                StateType.valueOf((String) row[1]),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }

    private static String marks(List<Long> values, List<Object> parameters) {
        parameters.addAll(values);
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
