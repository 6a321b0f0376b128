package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.ReportGrouping;
import de.kundenblick.interaction.ReportRow;
import de.kundenblick.shared.Json;
import de.kundenblick.shared.web.Charts;
import de.kundenblick.shared.web.Messages;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** A report in the reader's language. */
final class ReportTexts {
    private static final int MOST_IN_CHART = 12;

    private final Messages messages;
    private final Locale locale;

    ReportTexts(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String label(ReportGrouping grouping, ReportRow row) {
        return switch (grouping) {
            case RECORDER, TOPIC, CUSTOMER -> row.name();
            case FOLLOW_UP -> messages.text("interaction.followUp.".concat(row.key()));
            case PUBLISHED ->
                messages.text(
                        row.key().equals("yes") ? "interaction.published.PUBLISHED" : "interaction.published.INTERNAL");
            case STATUS -> messages.text("interaction.status." + row.key());
            case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(LocalDate.parse(row.key()));
        };
    }

    /** What is published and what is internal on top of each other would hide the smaller of them: beside each other. */
    String chart(ReportGrouping grouping, List<ReportRow> groups) {
        var shown = groups.subList(
                grouping == ReportGrouping.MONTH ? Math.max(0, groups.size() - MOST_IN_CHART) : 0,
                grouping == ReportGrouping.MONTH ? groups.size() : Math.min(MOST_IN_CHART, groups.size()));
        var labels = Json.createArrayBuilder();
        shown.forEach(row -> labels.add(label(grouping, row)));
        return Charts.bars(
                labels,
                Charts.set(messages.text("interaction.report.number"), "brand", values(shown, ReportRow::interactions)),
                Charts.set(
                        messages.text("interaction.report.onlyInternal"),
                        "warn-line",
                        values(shown, ReportRow::internal)),
                Charts.set(
                        messages.text("interaction.report.unfinished"),
                        "good-line",
                        values(shown, ReportRow::unfinished)));
    }

    private static JsonArrayBuilder values(List<ReportRow> rows, ToLongFunction<ReportRow> value) {
        var values = Json.createArrayBuilder();
        rows.forEach(row -> values.add(value.applyAsLong(row)));
        return values;
    }
}
