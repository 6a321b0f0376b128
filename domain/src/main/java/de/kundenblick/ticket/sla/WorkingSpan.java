package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch of time in which work is done without a break.
 *
 * @param day in the zone of the calendar
 * @param to no longer part of it
 */
public record WorkingSpan(LocalDate day, Instant from, Instant to) implements Serializable {
    public Duration length() {
        return Duration.between(from, to);
    }
}
