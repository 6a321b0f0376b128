package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.Json;
import de.kundenblick.shared.web.Charts;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportRow;
import de.kundenblick.ticket.statistics.TicketGrouping;
import de.kundenblick.ticket.statistics.TicketReport;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/** A report as a chart of its main figures, or of how old is what is open. */
final class TicketReportCharts {
    private static final int MOST_GROUPS = 12;
    private static final List<String> TONES = List.of("brand", "good", "warn", "ink-3", "bad");
    private static final double SECONDS = 3600.0;

    private final TicketReport report;
    private final Messages messages;
    private final TicketReportTexts texts;

    TicketReportCharts(TicketReport report, Messages messages, TicketReportTexts texts) {
        this.report = report;
        this.messages = messages;
        this.texts = texts;
    }

    List<ReportColumn> columns() {
        return switch (report.question().topic()) {
            case VOLUME -> report.question().topic().main();
            case BACKLOG ->
                List.of(
                        ReportColumn.AGE_0,
                        ReportColumn.AGE_1,
                        ReportColumn.AGE_7,
                        ReportColumn.AGE_30,
                        ReportColumn.AGE_90);
            case SATISFACTION -> List.of(ReportColumn.STARS);
            case RESPONSE, SOLUTION -> List.of(ReportColumn.MEDIAN, ReportColumn.WORK_MEDIAN);
            case TARGETS ->
                List.of(ReportColumn.FIRST_RESPONSE_RATE, ReportColumn.UPDATE_RATE, ReportColumn.SOLUTION_RATE);
        };
    }

    boolean isPercent() {
        var cross = report.question().cross();
        return (cross == null ? columns().get(0) : cross).kind() == ReportColumn.Kind.RATE;
    }

    String bars() {
        var question = report.question();
        if (question.cross() != null) {
            return crossed();
        }
        var all = report.rows();
        var rows = question.by() == TicketGrouping.PERIOD ? all : all.subList(0, Math.min(MOST_GROUPS, all.size()));
        var labels = Json.createArrayBuilder();
        rows.forEach(row ->
                labels.add(row.piece() == null ? texts.row(question, row) : texts.shortPiece(question, row.piece())));
        var sets = columns().stream().map(column -> set(column, rows)).toArray(JsonObjectBuilder[]::new);
        return Charts.bars(labels, sets);
    }

    /** The one figure of the first groups in the course of time. */
    private String crossed() {
        var question = report.question();
        var cross = question.cross();
        var labels = Json.createArrayBuilder();
        question.pieces().forEach(piece -> labels.add(texts.shortPiece(question, piece)));
        var rows = report.rows().subList(0, Math.min(TONES.size(), report.rows().size()));
        var sets = new ArrayList<JsonObjectBuilder>();
        for (ReportRow row : rows) {
            var values = Json.createArrayBuilder();
            question.pieces()
                    .forEach(piece -> add(
                            values,
                            cross,
                            report.cell(row, piece)
                                    .map(cell -> cell.value(cross))
                                    .orElse(cross.isCount() ? 0L : null)));
            sets.add(Charts.set(texts.row(question, row), TONES.get(sets.size()), values));
        }
        return Charts.bars(labels, sets.toArray(JsonObjectBuilder[]::new));
    }

    private static void add(JsonArrayBuilder values, ReportColumn column, Long value) {
        if (value == null) {
            values.addNull();
        } else {
            values.add(
                    switch (column.kind()) {
                        case SPAN, WORK -> Math.round(value / SECONDS * 10) / 10.0;
                        case RATE, STARS -> value / 10.0;
                        case CREATED, CLOSED, OPEN, RATED -> value.doubleValue();
                    });
        }
    }

    private JsonObjectBuilder set(ReportColumn column, List<ReportRow> rows) {
        var values = Json.createArrayBuilder();
        rows.forEach(row -> add(values, column, row.value(column)));
        String name = messages.text("ticket.report.column.".concat(column.slug()));
        boolean hours = column.kind() == ReportColumn.Kind.SPAN || column.kind() == ReportColumn.Kind.WORK;
        return Charts.set(
                hours ? messages.text("ticket.report.inHours", name) : name,
                TONES.get(columns().indexOf(column)),
                values);
    }
}
