package de.kundenblick.ticket.service;

import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketOrder;
import de.kundenblick.ticket.TicketSelection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Statements about tickets that stay quick for a customer with a hundred thousand of them: the ids of a page come from
 * indexes alone, state by state in the wanted order, and only the rows of that page are read.
 */
final class TicketSql {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final TicketFilter filter;
    private final QueueScope scope;
    private final Instant now;

    TicketSql(TicketFilter filter, QueueScope scope, Instant now) {
        this.filter = filter;
        this.scope = scope;
        this.now = now;
    }

    /** The ids of a page's tickets. */
    TicketSql ids(TicketOrder order, Slice slice) {
        if (filter.selection() == TicketSelection.ESCALATED) {
            add("SELECT t.id FROM ticket t WHERE ").conditions();
            add(" ORDER BY " + columns(order, "t") + " LIMIT ? OFFSET ?", slice.size(), slice.first());
            return this;
        }
        add("SELECT x.id FROM ticket_state s CROSS JOIN LATERAL"
                + " (SELECT t.id, t.created_at, t.priority FROM ticket t WHERE t.state_id = s.id AND ");
        conditions();
        add(" ORDER BY " + columns(order, "t") + " LIMIT ?) x WHERE ", slice.first() + slice.size());
        types("s", filter.selection().stateTypes());
        return add(" ORDER BY " + columns(order, "x") + " LIMIT ? OFFSET ?", slice.size(), slice.first());
    }

    /** One column with the number of tickets, at most the limit. */
    TicketSql count(int limit) {
        add("SELECT COUNT(*) FROM (SELECT 1 FROM ticket t WHERE ").conditions();
        if (filter.selection() != TicketSelection.ESCALATED && filter.selection() != TicketSelection.ALL) {
            add(" AND t.state_id IN (SELECT s.id FROM ticket_state s WHERE ")
                    .types("s", filter.selection().stateTypes())
                    .add(")");
        }
        return add(" LIMIT ?) counted", limit);
    }

    TicketSql add(String part, Object... values) {
        sql.append(part);
        Collections.addAll(parameters, values);
        return this;
    }

    String text() {
        return sql.toString();
    }

    /** In the order of their question marks. */
    List<Object> parameters() {
        return parameters;
    }

    /** Whose tickets, in which queues, and whether they are late. */
    TicketSql conditions() {
        add("TRUE");
        if (filter.customerId() != null) {
            add(" AND t.customer_id = ?", filter.customerId());
        }
        if (filter.contactId() != null) {
            add(" AND t.contact_id = ?", filter.contactId());
        }
        if (filter.selection() == TicketSelection.ESCALATED) {
            add(" AND t.escalates_at < ?", Timestamp.from(now));
        }
        return readable(scope);
    }

    TicketSql readable(QueueScope queues) {
        return queues.all()
                ? this
                : add(" AND t.queue_id IN (").marks(queues.ids()).add(")");
    }

    TicketSql marks(Collection<?> values) {
        add(String.join(", ", Collections.nCopies(values.size(), "?")));
        parameters.addAll(values);
        return this;
    }

    private TicketSql types(String alias, Collection<StateType> types) {
        return add(alias + ".type IN (")
                .marks(types.stream().map(StateType::name).sorted().toList())
                .add(")");
    }

    String columns(TicketOrder order, String alias) {
        String columns =
                switch (order) {
                    case NEWEST -> "#.created_at DESC, #.id DESC";
                    case OLDEST -> "#.created_at, #.id";
                    case HIGHEST_PRIORITY -> "#.priority DESC, #.created_at DESC, #.id DESC";
                    case LOWEST_PRIORITY -> "#.priority, #.created_at, #.id";
                    case ESCALATION ->
                        filter.selection() == TicketSelection.ESCALATED
                                ? "#.escalates_at, #.id"
                                : "#.created_at DESC, #.id DESC";
                };
        return columns.replace("#", alias);
    }
}
