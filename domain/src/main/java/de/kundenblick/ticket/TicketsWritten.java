package de.kundenblick.ticket;

import java.util.Set;

/**
 * Tickets were written in their history's words, as imports and their undoing do, and not by one action each. Fired
 * inside the transaction; new tickets that are over already are left out, for nothing will ever run in them.
 */
public record TicketsWritten(Set<Long> ids) {
    public TicketsWritten {
        ids = Set.copyOf(ids);
    }
}
