package de.kundenblick.ticket;

import java.util.List;

/**
 * A part of what happened to a ticket.
 *
 * @param total how much happened in all; 0 behind the end
 */
public record TicketHistoryPage(List<TicketEventRow> rows, long total) {
    public static final TicketHistoryPage EMPTY = new TicketHistoryPage(List.of(), 0);

    /** Takes a copy. */
    public TicketHistoryPage {
        rows = List.copyOf(rows);
    }
}
