package de.kundenblick.shared.web.list;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a list as its page draws it.
 *
 * @param mark what a selection keeps of the record
 * @param label what the record is called, for readers of screens
 */
public record ListLine(String mark, String label, List<ListCell> cells) implements Serializable {
    /** Takes a copy: a line does not change. */
    public ListLine {
        cells = List.copyOf(cells);
    }
}
