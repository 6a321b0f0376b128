package de.kundenblick.ticket.service;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.shared.search.SqlCondition;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Which tickets a contact sees at the portal: those of which something was shown to the customer, of the contact's own or,
 * where everybody's are shown, of the contact's customers; and those shared with the contact by name. Every question of the
 * portal about a ticket {@code t} asks this.
 */
record PortalScope(SignedInContact reader, Instant now) {
    /** Of a ticket {@code t}: whether the portal shows it to anybody. */
    static final String SHOWN = "t.visible_at IS NOT NULL"
            + " AND t.state_id NOT IN (SELECT id FROM ticket_state WHERE type IN ('REMOVED', 'MERGED'))";

    private static final String SHARED = "t.id IN (SELECT r.ticket_id FROM record_share r"
            + " WHERE r.ticket_id IS NOT NULL AND r.contact_id = ? AND r.expires_at > ?)";

    private static final SqlCondition NOTHING = new SqlCondition("FALSE", List.of());

    /** Any that the contact sees, by whatever reason. */
    SqlCondition any() {
        var shared = shared();
        var entitled = reader.company() ? ofCustomers(reader.customerIds()) : own(reader.customerIds());
        if (reader.closed() || reader.customers().isEmpty()) {
            return shared;
        }
        var parameters = new ArrayList<>(entitled.parameters());
        parameters.addAll(shared.parameters());
        return new SqlCondition("(" + entitled.sql() + " OR " + shared.sql() + ")", parameters);
    }

    /** The contact's own, at those of these customers that the contact belongs to. */
    SqlCondition own(Collection<Long> customers) {
        var ids = belonging(customers);
        if (ids.isEmpty()) {
            return NOTHING;
        }
        var parameters = new ArrayList<Object>(ids);
        parameters.add(reader.id());
        return new SqlCondition(
                SHOWN + " AND t.customer_id IN (" + marks(ids.size()) + ") AND t.contact_id = ?", parameters);
    }

    /** Everybody's at one of the contact's customers; nothing for a contact who sees no more than the own ones. */
    SqlCondition ofCustomer(long customerId) {
        return reader.company() ? ofCustomers(belonging(List.of(customerId))) : NOTHING;
    }

    /** What is shared with the contact by name, of whatever customer. */
    SqlCondition shared() {
        return new SqlCondition(SHOWN + " AND " + SHARED, List.of(reader.id(), Timestamp.from(now)));
    }

    private List<Long> belonging(Collection<Long> customers) {
        return reader.closed()
                ? List.of()
                : reader.customerIds().stream().filter(customers::contains).toList();
    }

    private static SqlCondition ofCustomers(List<Long> ids) {
        return ids.isEmpty()
                ? NOTHING
                : new SqlCondition(SHOWN + " AND t.customer_id IN (" + marks(ids.size()) + ")", List.copyOf(ids));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
