package de.kundenblick.shared;

import java.io.Serializable;

/**
 * How many rows a list has, as far as it was worth counting.
 *
 * @param count all of them, or as many as were counted
 * @param more whether there are more than that
 */
public record Total(long count, boolean more) implements Serializable {
    public static final Total NONE = exactly(0);

    public static Total exactly(long count) {
        return new Total(count, false);
    }

    /** @param counted rows found when the search ended one row after the limit */
    public static Total upTo(long limit, long counted) {
        return counted > limit ? new Total(limit, true) : exactly(counted);
    }
}
