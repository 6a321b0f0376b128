package de.kundenblick.ticket;

import java.io.Serializable;
import java.util.Set;

/**
 * Messages of a ticket are to begin another one.
 *
 * @param number of the ticket that they are in
 */
public record SplitOrder(String number, Set<Long> messageIds, Mode mode, String subject) implements Serializable {
    /** What becomes of the messages where they were. */
    public enum Mode {
        MOVE,
        COPY
    }
}
