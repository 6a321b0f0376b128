package de.kundenblick.ticket.statistics;

import java.io.Serializable;
import java.util.List;

/**
 * How long something took, in seconds, which are null when there is nothing to look at.
 *
 * @param p90 nine of ten took no longer
 */
public record Spans(Long median, Long mean, Long p90) implements Serializable {
    public static final Spans NONE = new Spans(null, null, null);

    private static final double NINE_OF_TEN = 0.9;

    /** @param seconds in ascending order */
    public static Spans of(List<Long> seconds) {
        return seconds.isEmpty() ? NONE : new Spans(at(seconds, 0.5), mean(seconds), at(seconds, NINE_OF_TEN));
    }

    private static long mean(List<Long> seconds) {
        return Math.round(seconds.stream().mapToLong(Long::longValue).average().orElseThrow());
    }

    /** As the database's percentile_cont: between two of them in proportion. */
    private static long at(List<Long> seconds, double share) {
        double position = share * (seconds.size() - 1);
        int below = (int) position;
        int above = Math.min(below + 1, seconds.size() - 1);
        double value = seconds.get(below) + (position - below) * (seconds.get(above) - seconds.get(below));
        return Math.round(value);
    }
}
