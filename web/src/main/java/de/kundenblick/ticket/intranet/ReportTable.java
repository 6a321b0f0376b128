package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.list.ListHead;
import java.io.Serializable;
import java.util.List;

/** A table of a report as its page shows it; the first head is that of the names of the rows. */
public record ReportTable(List<ListHead> heads, List<Line> lines, Line foot) implements Serializable {
    /** Takes copies: a table does not change. */
    public ReportTable {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** @param address of the report about this row alone; null when there is none */
    public record Line(String label, String address, List<Cell> cells) implements Serializable {
        /** Takes a copy: a line does not change. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param address of the list of exactly these tickets; null when no list shows them
     * @param note what else there is to say, as in "43 of 46"; null when nothing is
     */
    public record Cell(String text, String address, String note) implements Serializable {}
}
