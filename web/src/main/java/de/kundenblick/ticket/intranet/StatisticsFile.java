package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.CsvLine;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.statistics.Flow;
import de.kundenblick.ticket.statistics.HitRow;
import de.kundenblick.ticket.statistics.HitRow.Grouping;
import de.kundenblick.ticket.statistics.Hits;
import de.kundenblick.ticket.statistics.OpenRow;
import de.kundenblick.ticket.statistics.Spans;
import de.kundenblick.ticket.statistics.Statistics;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Statistics as a CSV file for a spreadsheet: table, row, column, figure, so that one file holds all of them. */
class StatisticsFile {
    private final Statistics statistics;
    private final StatisticsTexts texts;
    private final Messages messages;
    private final StringBuilder lines = new StringBuilder();

    StatisticsFile(Statistics statistics, StatisticsTexts texts, Messages messages) {
        this.statistics = statistics;
        this.texts = texts;
        this.messages = messages;
    }

    void write(OutputStream out) {
        lines.append(CsvLine.BYTE_ORDER_MARK)
                .append(CsvLine.of(
                        messages.text("ticket.statistics.table"),
                        messages.text("ticket.statistics.row"),
                        messages.text("ticket.statistics.column"),
                        messages.text("ticket.statistics.figure")));
        statistics.flow().forEach(this::flow);
        for (Grouping grouping : Grouping.values()) {
            statistics.by(grouping).forEach(this::hits);
        }
        spans("ticket.statistics.firstResponse", statistics.firstResponse(), statistics.firstResponseAtWork());
        spans("ticket.statistics.solution", statistics.solution(), statistics.solutionAtWork());
        statistics.open().forEach(this::open);
        try {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        }
    }

    private void flow(Flow flow) {
        String table = messages.text("ticket.statistics.flow");
        String row = flow.day().toString();
        line(table, row, "ticket.statistics.created", flow.created());
        line(table, row, "ticket.statistics.closed", flow.closed());
        line(table, row, "ticket.statistics.backlog", flow.backlog());
    }

    private void hits(HitRow hits) {
        String table = messages.text("ticket.statistics.by." + hits.grouping());
        String row = hits.grouping() == Grouping.ALL ? "" : texts.group(hits);
        line(table, row, "ticket.statistics.created", hits.tickets());
        hits(table, row, "ticket.statistics.firstResponse", hits.firstResponse());
        hits(table, row, "ticket.statistics.update", hits.update());
        hits(table, row, "ticket.statistics.solution", hits.solution());
        line(table, row, "ticket.statistics.reopened", hits.reopened());
    }

    private void hits(String table, String row, String target, Hits hits) {
        String name = messages.text(target) + ": ";
        lines.append(CsvLine.of(table, row, name + messages.text("ticket.statistics.met"), Long.toString(hits.met())))
                .append(CsvLine.of(
                        table, row, name + messages.text("ticket.statistics.missed"), Long.toString(hits.missed())));
    }

    private void spans(String target, Spans clock, Spans work) {
        String row = messages.text(target);
        span(row, "ticket.statistics.median", clock.median());
        span(row, "ticket.statistics.p90", clock.p90());
        span(row, "ticket.statistics.medianAtWork", work.median());
        span(row, "ticket.statistics.p90AtWork", work.p90());
    }

    private void span(String row, String column, Duration span) {
        if (span != null) {
            line(messages.text("ticket.statistics.spans"), row, column, Math.round(span.toSeconds() / 60.0));
        }
    }

    private void open(OpenRow row) {
        lines.append(CsvLine.of(
                messages.text("ticket.statistics.open." + row.kind()),
                texts.open(row),
                messages.text("ticket.statistics.open"),
                Long.toString(row.tickets())));
    }

    private void line(String table, String row, String column, long figure) {
        lines.append(CsvLine.of(table, row, messages.text(column), Long.toString(figure)));
    }
}
