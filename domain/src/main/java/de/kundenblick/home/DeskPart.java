package de.kundenblick.home;

import java.io.Serializable;
import java.util.List;

/**
 * The first rows of something at the workplace.
 *
 * @param total how many there are, counted up to {@link #MOST_COUNTED}
 * @param urgent how many of them are late, as far as they were counted
 */
public record DeskPart<T>(List<T> rows, int total, int urgent) implements Serializable {
    public static final int MOST_COUNTED = 500;

    /** Takes a copy: what was read does not change. */
    public DeskPart {
        rows = List.copyOf(rows);
    }

    public static <T> DeskPart<T> empty() {
        return new DeskPart<>(List.of(), 0, 0);
    }

    public boolean isMore() {
        return total > rows.size();
    }

    /** As in 12 or 500+. */
    public String count() {
        return total < MOST_COUNTED ? Integer.toString(total) : MOST_COUNTED + "+";
    }
}
