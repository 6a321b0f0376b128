package de.kundenblick.ticket.service;

import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All ticket counts of a customer's page by one statement, however many tickets and contacts there are. */
@Dependent
class TicketCountRepository {
    @PersistenceContext
    EntityManager em;

    /**
     * Counts in three indexes that hold all that is asked for, so that no ticket itself is read.
     *
     * @param contactIds the contacts whose own numbers are wanted
     */
    @SuppressWarnings("unchecked")
    TicketCounts counts(long customerId, List<Long> contactIds, QueueScope scope, Instant now) {
        var sql = new TicketSql(scope);
        sql.add(
                        "SELECT counted.contact, s.type, counted.tickets FROM ("
                                + "SELECT CAST(NULL AS bigint) AS contact, t.state_id, COUNT(*) AS tickets FROM ticket t"
                                + " WHERE t.customer_id = ?",
                        customerId)
                .readable()
                .add(" GROUP BY t.state_id");
        if (!contactIds.isEmpty()) {
            sql.add(" UNION ALL SELECT t.contact_id, t.state_id, COUNT(*) FROM ticket t WHERE t.contact_id IN (")
                    .marks(contactIds)
                    .add(")")
                    .readable()
                    .add(" GROUP BY t.contact_id, t.state_id");
        }
        sql.add(
                        " UNION ALL SELECT NULL, NULL, COUNT(*) FROM ticket t"
                                + " WHERE t.customer_id = ? AND t.escalates_at < ?",
                        customerId,
                        Timestamp.from(now))
                .readable()
                .add(") counted LEFT JOIN ticket_state s ON s.id = counted.state_id");
        return counts(sql.in(em::createNativeQuery).getResultList());
    }

    private static TicketCounts counts(List<Object[]> rows) {
        var groups = new ArrayList<TicketCounts.Group>();
        long escalated = 0;
        for (Object[] row : rows) {
            long tickets = ((Number) row[2]).longValue();
            if (row[1] == null) {
                escalated = tickets;
            } else {
                Long contact = row[0] == null ? null : ((Number) row[0]).longValue();
                groups.add(new TicketCounts.Group(contact, StateType.valueOf((String) row[1]), tickets));
            }
        }
        return TicketCounts.of(groups, escalated);
    }
}
