package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * How many tickets a contact sees, each number counted no further than {@value #MOST} + 1.
 *
 * @param shared whether something is shared with the contact by name
 */
public record PortalTicketCounts(int open, int closed, boolean shared) implements Serializable {
    public static final int MOST = 1_000;

    public int all() {
        return open + closed;
    }
}
