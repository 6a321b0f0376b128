package de.kundenblick.shared.list;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many rows the whole list has; {@link #MANY} when they are more than are worth counting
 */
public record ListSlice(List<ListRow> rows, boolean previous, boolean next, long total) implements Serializable {
    /** More rows are not counted. */
    public static final int MOST_COUNTED = 10_000;

    public static final long MANY = -1;

    /** Takes a copy: a page does not change. */
    public ListSlice {
        rows = List.copyOf(rows);
    }
}
