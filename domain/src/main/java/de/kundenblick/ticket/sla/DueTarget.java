package de.kundenblick.ticket.sla;

import java.time.Duration;
import java.time.Instant;

/**
 * A target that runs, as jobs look at it.
 *
 * @param minutes what was promised; null when nobody knows any more
 * @param warning after how many percent of the time a warning comes; null for none
 */
public record DueTarget(TargetKind kind, Instant due, Integer minutes, Integer warning) {
    private static final int ALL = 100;

    /** How much working time is left at the moment of the warning; negative when there is none. */
    Duration leftAtWarning() {
        return warning == null || minutes == null
                ? Duration.ofSeconds(-1)
                : Duration.ofSeconds(minutes * 60L * (ALL - warning) / ALL);
    }
}
