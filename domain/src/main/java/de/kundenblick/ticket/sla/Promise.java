package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Duration;

/**
 * So much working time until something has to have happened.
 *
 * @param warning after how many percent of the time a warning comes; null for none
 */
public record Promise(Duration time, Integer warning) implements Serializable {
    public static Promise ofMinutes(int minutes, Integer warning) {
        return new Promise(Duration.ofMinutes(minutes), warning);
    }

    /** How much of the time is used when the warning comes. */
    Duration untilWarning() {
        return time.multipliedBy(warning).dividedBy(100);
    }
}
