package de.kundenblick.ticket.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A report, or a page of it.
 *
 * @param rows of its groups
 * @param cells of these rows by the pieces of the period; none unless it was asked for
 * @param groups how many rows there are in all
 * @param whole all tickets together
 * @param before the same of the period before
 * @param sample working time is that of one in so many tickets
 * @param tooLong it took too long and says nothing
 */
public record TicketReport(
        ReportQuestion question,
        List<ReportRow> rows,
        List<ReportRow> cells,
        long groups,
        ReportRow whole,
        ReportRow before,
        long sample,
        boolean tooLong)
        implements Serializable {

    /** Takes copies: a report does not change. */
    public TicketReport {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    public Optional<ReportRow> cell(ReportRow row, LocalDate piece) {
        return cells.stream()
                .filter(cell -> piece.equals(cell.piece()) && Objects.equals(row.key(), cell.key()))
                .findFirst();
    }
}
