package de.kundenblick.shared.list;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a list.
 *
 * @param sortValue what it is sorted by, null when it has nothing there
 * @param cells one for each column that was asked for
 */
public record ListRow(long id, int version, String sortValue, List<Cell> cells) implements Serializable {
    /**
     * @param value as text; null when there is none
     * @param key for links what the address ends with, otherwise null
     */
    public record Cell(String value, String key) implements Serializable {}

    /** Takes a copy: a row does not change. */
    public ListRow {
        cells = List.copyOf(cells);
    }

    /** The record and the state of it that was seen, as a selection keeps it. */
    public String mark() {
        return id + ":" + version;
    }
}
