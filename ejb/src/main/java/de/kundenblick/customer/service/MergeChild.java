package de.kundenblick.customer.service;

import java.util.Map;
import java.util.Set;

/**
 * A column that points to customers or to contacts, as the database's catalogue knows it.
 *
 * @param table as it may stand in a statement, like the column
 * @param hasId whether its rows are known by an id
 * @param unique whether two rows may be kept from having the same value there
 */
record MergeChild(String table, String column, boolean hasId, boolean unique) {
    /** What a merge does with the rows. */
    enum Handling {
        /** They point to the survivor from now on. The rule for everything that is not named below. */
        MOVED,
        /** Both columns are the row: the survivor gets those that it does not have yet. */
        JOINED,
        /** One for each of something else: the survivor gets those whose like it has not; the others go with the loser. */
        ONCE,
        /** A part of the record itself: kept with it, back when it comes back. */
        OWN,
        /** Worked out from the records: goes with the loser, and is found again. */
        DERIVED
    }

    private static final Map<String, String> OTHER_SIDE = Map.of(
            "contact_customer.customer_id", "contact_id",
            "contact_customer.contact_id", "customer_id");

    /** What else tells the rows of one record apart. */
    private static final Map<String, String> ONCE = Map.of(
            "portal_reading.contact_id", "entry_id, message_id",
            "portal_watch.customer_id", "employee_id, topic_id, queue_id",
            "record_share.contact_id", "interaction_id, ticket_id",
            "record_view.customer_id", "employee_id");

    /** Moved although they are part of a key, whose rest is drawn by chance. */
    private static final Set<String> FREE = Set.of("interaction_entry.contact_id");

    private static final Set<String> OWN = Set.of("customer_address.customer_id");

    private static final Set<String> DERIVED = Set.of(
            "customer_duplicate.first_id",
            "customer_duplicate.second_id",
            "contact_duplicate.first_id",
            "contact_duplicate.second_id",
            // The next mail of somebody unknown makes another one.
            "strangers_customer.customer_id");

    /** As in {@code ticket.customer_id}. */
    String name() {
        return table + '.' + column;
    }

    /**
     * @throws IllegalStateException when rows can neither be moved by the rule nor are named here: whoever made the table
     *     has to say what a merge does with it
     */
    Handling handling() {
        if (OTHER_SIDE.containsKey(name())) {
            return Handling.JOINED;
        }
        if (ONCE.containsKey(name())) {
            return Handling.ONCE;
        }
        if (OWN.contains(name())) {
            return Handling.OWN;
        }
        if (DERIVED.contains(name())) {
            return Handling.DERIVED;
        }
        if (!hasId || unique && !FREE.contains(name())) {
            throw new IllegalStateException("No merge knows what to do with " + name());
        }
        return Handling.MOVED;
    }

    /** The other columns of a {@link Handling#ONCE} row, each written with the alias of its row before it. */
    String otherColumns(String alias) {
        return alias + '.' + ONCE.get(name()).replace(", ", ", " + alias + '.');
    }

    /** The other column of a {@link Handling#JOINED} row. */
    String otherColumn() {
        return OTHER_SIDE.get(name());
    }
}
