package de.kundenblick.ticket.statistics;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Which tickets statistics are about.
 *
 * @param from the first day
 * @param to the last day
 * @param zone in which the days begin
 * @param queueId null for all queues, like the ids that follow
 */
public record StatisticsFilter(
        LocalDate from, LocalDate to, ZoneId zone, Long queueId, Long teamId, Long ownerId, Long customerId)
        implements Serializable {
    /** Days; a longer period would read too much of a large table. */
    public static final int LONGEST = 366;

    private static final int MOST_DAYS_SHOWN = 62;

    public StatisticsFilter {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new IllegalArgumentException("Statistics from " + from + " to " + to);
        }
    }

    public Instant start() {
        return startOf(from);
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is too late. */
    public Instant end() {
        return startOf(to.plusDays(1));
    }

    /** Whether there is a figure for each day; otherwise for each week, from Monday. */
    public boolean isDaily() {
        return ChronoUnit.DAYS.between(from, to) < MOST_DAYS_SHOWN;
    }
}
