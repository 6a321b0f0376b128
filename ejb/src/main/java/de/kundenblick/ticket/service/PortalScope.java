package de.kundenblick.ticket.service;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.shared.search.SqlCondition;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which tickets a contact sees at the portal: those of which something was shown to the customer, of the contact's own or,
 * where everybody's are shown, of the contact's customers; and those shared with the contact by name. Every question of the
 * portal about a ticket {@code t} asks this.
 */
record PortalScope(SignedInContact reader, Instant now) {
    private static final String SHOWN = "t.visible_at IS NOT NULL"
            + " AND t.state_id NOT IN (SELECT id FROM ticket_state WHERE type IN ('REMOVED', 'MERGED'))";

    private static final String SHARED = "EXISTS (SELECT FROM record_share r"
            + " WHERE r.ticket_id = t.id AND r.contact_id = ? AND r.expires_at > ?)";

    /** Any that the contact sees, by whatever reason. */
    SqlCondition any() {
        var shared = shared();
        if (reader.closed() || reader.customers().isEmpty()) {
            return shared;
        }
        var entitled = reader.company() ? ofCustomers(reader.customerIds()) : own();
        var parameters = new ArrayList<>(entitled.parameters());
        parameters.addAll(List.of(reader.id(), Timestamp.from(now)));
        return new SqlCondition('(' + entitled.sql() + " OR " + SHOWN + " AND " + SHARED + ')', parameters);
    }

    /** The contact's own, at customers that the contact belongs to. */
    SqlCondition own() {
        if (reader.closed() || reader.customers().isEmpty()) {
            return nothing();
        }
        var parameters = new ArrayList<Object>(reader.customerIds());
        parameters.add(reader.id());
        return new SqlCondition(
                SHOWN + " AND t.customer_id IN (" + marks(reader.customers().size()) + ") AND t.contact_id = ?",
                parameters);
    }

    /** Everybody's at one of the contact's customers; nothing for a contact who sees no more than the own ones. */
    SqlCondition ofCustomer(long customerId) {
        return reader.company() && reader.customerIds().contains(customerId)
                ? ofCustomers(List.of(customerId))
                : nothing();
    }

    /** What is shared with the contact by name, of whatever customer. */
    SqlCondition shared() {
        return new SqlCondition(SHOWN + " AND " + SHARED, List.of(reader.id(), Timestamp.from(now)));
    }

    private static SqlCondition ofCustomers(List<Long> ids) {
        return new SqlCondition(SHOWN + " AND t.customer_id IN (" + marks(ids.size()) + ")", List.copyOf(ids));
    }

    private static SqlCondition nothing() {
        return new SqlCondition("FALSE", List.of());
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
