package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Charts;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.statistics.Flow;
import de.kundenblick.ticket.statistics.HitRow;
import de.kundenblick.ticket.statistics.Hits;
import de.kundenblick.ticket.statistics.Statistics;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Statistics as charts. */
class StatisticsCharts {
    private final Statistics statistics;
    private final Messages messages;

    StatisticsCharts(Statistics statistics, Messages messages) {
        this.statistics = statistics;
        this.messages = messages;
    }

    /** Created and closed tickets as bars, the backlog as a line. */
    String flow(Function<Flow, String> label) {
        var labels = Json.createArrayBuilder();
        statistics.flow().forEach(flow -> labels.add(label.apply(flow)));
        return Charts.bars(
                labels,
                set("ticket.statistics.backlog", "ink-2", values(Flow::backlog)).add("type", "line"),
                set("ticket.statistics.created", "brand", values(Flow::created)),
                set("ticket.statistics.closed", "good-line", values(Flow::closed)));
    }

    private JsonArrayBuilder values(ToLongFunction<Flow> value) {
        var values = Json.createArrayBuilder();
        statistics.flow().forEach(flow -> values.add(value.applyAsLong(flow)));
        return values;
    }

    /** Percent of the promises kept, for each target. */
    String hits(List<HitRow> rows, Function<HitRow, String> label) {
        var labels = Json.createArrayBuilder();
        rows.forEach(row -> labels.add(label.apply(row)));
        return Charts.bars(
                labels,
                set("ticket.statistics.firstResponse", "brand", rates(rows, HitRow::firstResponse)),
                set("ticket.statistics.update", "warn-line", rates(rows, HitRow::update)),
                set("ticket.statistics.solution", "good-line", rates(rows, HitRow::solution)));
    }

    private static JsonArrayBuilder rates(List<HitRow> rows, Function<HitRow, Hits> target) {
        var values = Json.createArrayBuilder();
        for (HitRow row : rows) {
            Double rate = target.apply(row).rate();
            if (rate == null) {
                values.addNull();
            } else {
                values.add(rate);
            }
        }
        return values;
    }

    private JsonObjectBuilder set(String key, String tone, JsonArrayBuilder values) {
        return Charts.set(messages.text(key), tone, values);
    }
}
