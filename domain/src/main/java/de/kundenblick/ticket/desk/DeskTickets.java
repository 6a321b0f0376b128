package de.kundenblick.ticket.desk;

import java.io.Serializable;
import java.util.List;

/**
 * The first tickets of a list, those that come first.
 *
 * @param total how many there are, counted up to {@link #MOST_COUNTED}
 */
public record DeskTickets(List<DeskTicket> rows, int total) implements Serializable {
    public static final int MOST_COUNTED = 500;
    public static final DeskTickets NONE = new DeskTickets(List.of(), 0);

    /** Takes a copy: what was read does not change. */
    public DeskTickets {
        rows = List.copyOf(rows);
    }

    public boolean isMore() {
        return total > rows.size();
    }

    /** As in 12 or 500+. */
    public String count() {
        return total < MOST_COUNTED ? Integer.toString(total) : MOST_COUNTED + "+";
    }
}
