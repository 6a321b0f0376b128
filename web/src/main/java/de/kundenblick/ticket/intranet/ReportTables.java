package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.list.ListHead;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportColumn.Kind;
import de.kundenblick.ticket.statistics.ReportList;
import de.kundenblick.ticket.statistics.ReportQuestion;
import de.kundenblick.ticket.statistics.ReportRow;
import de.kundenblick.ticket.statistics.TicketGrouping;
import de.kundenblick.ticket.statistics.TicketReport;
import de.kundenblick.ticket.statistics.TicketReports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the table of a report: of its figures, or of one of them in each piece of the period. */
final class ReportTables {
    private final TicketReport report;
    private final Messages messages;
    private final TicketReportTexts texts;
    private final Function<ListState, String> address;
    private final boolean linked;

    /**
     * @param address of a report
     * @param linked whether the reader may see the tickets behind a number
     */
    ReportTables(
            TicketReport report,
            Messages messages,
            TicketReportTexts texts,
            Function<ListState, String> address,
            boolean linked) {
        this.report = report;
        this.messages = messages;
        this.texts = texts;
        this.address = address;
        this.linked = linked;
    }

    ReportTable table() {
        return report.question().cross() == null ? figures() : crossed();
    }

    private ReportTable figures() {
        var columns = report.question().topic().columns();
        var heads = new ArrayList<ListHead>();
        heads.add(head(TicketReports.GROUP, one(), true));
        columns.forEach(column -> heads.add(head(column.slug(), name(column), column.kind() != Kind.WORK)));
        return new ReportTable(
                heads,
                report.rows().stream().map(row -> line(row, columns)).toList(),
                new ReportTable.Line(messages.text("ticket.report.whole"), null, cells(report.whole(), columns)));
    }

    private ReportTable crossed() {
        var question = report.question();
        var cross = question.cross();
        var heads = new ArrayList<ListHead>();
        heads.add(head(TicketReports.GROUP, one(), true));
        question.pieces()
                .forEach(piece ->
                        heads.add(new ListHead("", texts.piece(question, piece), "right", null, "none", true)));
        heads.add(head(cross.slug(), messages.text("ticket.report.period"), true));
        var lines = report.rows().stream().map(this::crossed).toList();
        return new ReportTable(heads, lines, null);
    }

    private ReportTable.Line crossed(ReportRow row) {
        var cross = report.question().cross();
        var cells = new ArrayList<ReportTable.Cell>();
        for (LocalDate piece : report.question().pieces()) {
            cells.add(report.cell(row, piece)
                    .filter(cell -> cell.value(cross) != null)
                    .map(cell -> cell(cell, cross))
                    .orElseGet(() -> new ReportTable.Cell(cross.isCount() ? "0" : "–", null, null)));
        }
        cells.add(cell(row, cross));
        return new ReportTable.Line(texts.row(report.question(), row), alone(row), cells);
    }

    private ReportTable.Line line(ReportRow row, List<ReportColumn> columns) {
        return new ReportTable.Line(texts.row(report.question(), row), alone(row), cells(row, columns));
    }

    private String alone(ReportRow row) {
        var state = row.key() == null ? null : new ReportList(report.question()).alone(row);
        return state == null ? null : address.apply(state);
    }

    private List<ReportTable.Cell> cells(ReportRow row, List<ReportColumn> columns) {
        return columns.stream().map(column -> cell(row, column)).toList();
    }

    private ReportTable.Cell cell(ReportRow row, ReportColumn column) {
        boolean listed = linked && column.isCount() && row.value(column) != null && row.value(column) > 0;
        return new ReportTable.Cell(
                texts.value(row, column),
                listed ? new ReportList(report.question()).address(row, column) : null,
                texts.note(row, column));
    }

    private String one() {
        ReportQuestion question = report.question();
        return question.by() == TicketGrouping.PERIOD
                ? messages.text("ticket.report.grain.".concat(question.grain().slug()))
                : messages.text("ticket.report.one.".concat(question.by().slug()));
    }

    private String name(ReportColumn column) {
        return messages.text("ticket.report.column.".concat(column.slug()));
    }

    /** Pieces of a period stay in their order. */
    private ListHead head(String name, String label, boolean sortable) {
        var state = report.question().state();
        boolean sorted = state.sort().equals(name);
        boolean offered = sortable && report.question().by() != TicketGrouping.PERIOD;
        String order = !sorted || !offered ? "none" : state.descending() ? "descending" : "ascending";
        // Who sorts by a figure wants to see the largest first.
        boolean down = sorted ? !state.descending() : !name.equals(TicketReports.GROUP);
        return new ListHead(
                name,
                label,
                name.equals(TicketReports.GROUP) ? "" : "right",
                offered ? address.apply(state.inOrder(name, down)) : null,
                order,
                true);
    }
}
