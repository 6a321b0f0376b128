package de.kundenblick.exchange.service;

import de.kundenblick.shared.BaseEntity;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * A record that an import made or changed.
 *
 * @param id known once the record is stored, like its version
 * @param before how it was; null for a new one
 */
record Trace(Type type, LongSupplier id, IntSupplier version, boolean isNew, String key, String before) {
    /** In the order in which they are undone: whatever refers to others comes before them. */
    enum Type {
        TICKET("ticket"),
        CONTACT("contact"),
        CUSTOMER("customer"),
        QUEUE("queue");

        private final String table;

        Type(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    /** What is kept of it, with the version that the import left. */
    record Stored(long id, boolean isNew, String key, int version, String before) {}

    static Trace created(Type type, BaseEntity record, String key) {
        return new Trace(type, record::getId, record::getVersion, true, key, null);
    }

    /** A new record that the persistence provider knows nothing of. */
    static Trace inserted(Type type, long id, String key) {
        return new Trace(type, () -> id, () -> 1, true, key, null);
    }

    static Trace changed(Type type, BaseEntity record, String key, String before) {
        return new Trace(type, record::getId, record::getVersion, false, key, before);
    }
}
