package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Which tickets a contact looks at.
 *
 * @param customers numbers of those of the contact's customers that are wanted; all when it is empty
 * @param words that are looked for; null for all
 * @param from where the page begins; null for the beginning
 */
public record PortalTicketFilter(View view, Show show, List<String> customers, String words, Place from)
        implements Serializable {
    /** Whose tickets. */
    public enum View {
        MINE,
        COMPANY,
        SHARED
    }

    /** In which states. */
    public enum Show {
        ALL,
        OPEN,
        CLOSED
    }

    /**
     * Beside a ticket in the order of the list, whose newest come first.
     *
     * @param back whether the page ends before the ticket, and does not begin behind it
     */
    public record Place(Instant at, long id, boolean back) implements Serializable {}

    public PortalTicketFilter {
        customers = List.copyOf(customers);
    }

    public PortalTicketFilter with(Show newShow) {
        return new PortalTicketFilter(view, newShow, customers, words, null);
    }
}
