package de.kundenblick.ticket;

import java.io.Serializable;
import java.util.List;

/**
 * One page of the portal's list of tickets.
 *
 * @param newer whether there are some before it
 * @param older whether there are some behind it
 */
public record PortalTicketSlice(List<PortalTicketRow> rows, boolean newer, boolean older) implements Serializable {
    public PortalTicketSlice {
        rows = List.copyOf(rows);
    }

    public static PortalTicketSlice empty() {
        return new PortalTicketSlice(List.of(), false, false);
    }
}
