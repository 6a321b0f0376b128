package de.kundenblick.exchange;

import java.util.Map;

/**
 * One row of a file of tickets.
 *
 * @param line where it begins in the file, from 1
 * @param cells what it says, without the cells that say nothing
 */
public record SourceRow(long line, Map<TicketField, String> cells) {
    public SourceRow {
        cells = Map.copyOf(cells);
    }

    /** Null where the row says nothing. */
    public String get(TicketField field) {
        return cells.get(field);
    }
}
