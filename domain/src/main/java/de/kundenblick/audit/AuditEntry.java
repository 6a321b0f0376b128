package de.kundenblick.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An entry of the audit log. */
public record AuditEntry(
        long id, Instant at, By by, AuditAction action, Subject subject, String detail, List<FieldChange> changes)
        implements Serializable {

    /**
     * Who did it, and from where.
     *
     * @param actor the login; null for visitors and for the application itself
     * @param kind EMPLOYEE, CONTACT, VISITOR, SYSTEM (the application) or DATABASE (another program)
     * @param address may be null, and so may the request's id
     */
    public record By(String actor, String kind, String address, String request) implements Serializable {}

    /**
     * What it was done to.
     *
     * @param type the kind of record, by the name of its table
     * @param id null for what is no record, as the list that was exported
     * @param key what users call the record; may be null
     * @param part the kind of part of the record, by the name of its table; null for the record itself
     * @param partKey which part; may be null
     */
    public record Subject(String type, Long id, String key, String part, String partKey) implements Serializable {
        /** Whose columns changed. */
        public String table() {
            return part == null ? type : part;
        }
    }

    public AuditEntry {
        changes = List.copyOf(changes);
    }
}
