package de.kundenblick.exchange;

import de.kundenblick.ticket.EventKind;
import java.time.Instant;

/**
 * One thing that happened to an imported ticket.
 *
 * @param oldValue null when nothing was known before
 * @param newValue name of a state, a queue or a {@link de.kundenblick.ticket.Priority}, number of a customer, login of a contact, or a person
 */
public record TicketChange(Instant at, String actor, EventKind kind, String oldValue, String newValue) {
    /** What stays the same when the same file is read again. A ticket is created once, whatever else is known of it. */
    public Identity identity() {
        return identity(at, kind, newValue);
    }

    public static Identity identity(Instant at, EventKind kind, String newValue) {
        return kind == EventKind.CREATED ? new Identity(null, kind, null) : new Identity(at, kind, newValue);
    }

    /** Equal for two readings of the same change. Only a change back and forth within a minute has it twice. */
    public record Identity(Instant at, EventKind kind, String newValue) {}
}
