package de.kundenblick.ticket.service;

import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketCounts;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketSelection;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
        var late = new TicketFilter(TicketSelection.ESCALATED, customerId, null);
        var sql = new TicketSql(late, scope, now);
        sql.add(
                        "SELECT counted.contact, s.type, counted.tickets FROM ("
                                + "SELECT CAST(NULL AS bigint) AS contact, t.state_id, COUNT(*) AS tickets FROM ticket t"
                                + " WHERE t.customer_id = ?",
                        customerId)
                .readable(scope)
                .add(" GROUP BY t.state_id");
        if (!contactIds.isEmpty()) {
            sql.add(" UNION ALL SELECT t.contact_id, t.state_id, COUNT(*) FROM ticket t WHERE t.contact_id IN (")
                    .marks(contactIds)
                    .add(")")
                    .readable(scope)
                    .add(" GROUP BY t.contact_id, t.state_id");
        }
        sql.add(" UNION ALL SELECT NULL, NULL, COUNT(*) FROM ticket t WHERE ")
                .conditions()
                .add(") counted LEFT JOIN ticket_state s ON s.id = counted.state_id");
        return counts(bound(sql).getResultList());
    }

    private Query bound(TicketSql sql) {
        var query = em.createNativeQuery(sql.text());
        for (int i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return query;
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
