package de.kundenblick.shared.web.list;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a list as its page draws it.
 *
 * @param mark what a selection keeps of the record
 * @param label what the record is called, for readers of screens
 * @param group the heading that begins with this line; null when none does
 * @param note what is said below it; null for nothing
 */
public record ListLine(String mark, String label, List<ListCell> cells, String group, ListNote note)
        implements Serializable {
    /** Takes a copy: a line does not change. */
    public ListLine {
        cells = List.copyOf(cells);
    }

    public ListLine below(String heading) {
        return new ListLine(mark, label, cells, heading, note);
    }

    public ListLine with(ListNote newNote) {
        return new ListLine(mark, label, cells, group, newNote);
    }
}
