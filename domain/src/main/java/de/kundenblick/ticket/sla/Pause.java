package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time that is not counted, whatever the calendar says.
 *
 * @param to null while it lasts
 * @param closed whether the ticket was finished, rather than in a state that makes the time stand still
 */
public record Pause(Instant from, Instant to, boolean closed) implements Serializable {
    public boolean lasts() {
        return to == null;
    }
}
