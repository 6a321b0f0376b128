package de.kundenblick.ticket;

import de.kundenblick.shared.list.ListSlice;
import java.util.Map;

/**
 * A page of tickets.
 *
 * @param found by the ticket's id where it was found; empty when no words were looked for
 * @param cut whether the words stand in so many tickets that only the newest ones are listed
 */
public record TicketSlice(ListSlice slice, Map<Long, FoundIn> found, boolean cut) {
    /** Takes a copy: a page does not change. */
    public TicketSlice {
        found = Map.copyOf(found);
    }
}
