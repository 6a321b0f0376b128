package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.list.ListField;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.ticket.TicketListChoices;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportGrain;
import de.kundenblick.ticket.statistics.ReportPeriod;
import de.kundenblick.ticket.statistics.ReportQuestion;
import de.kundenblick.ticket.statistics.TicketGrouping;
import de.kundenblick.ticket.statistics.TicketReports;
import java.util.List;
import java.util.stream.Stream;

/** The fields of the form that a report is asked for with. */
final class ReportFields {
    private final ReportQuestion question;
    private final TicketListChoices choices;
    private final Messages messages;

    ReportFields(ReportQuestion question, TicketListChoices choices, Messages messages) {
        this.question = question;
        this.choices = choices;
        this.messages = messages;
    }

    /** When, by what, and how. */
    List<ListField> main() {
        return List.of(
                setting(
                        "period",
                        question.period().slug(),
                        Stream.of(ReportPeriod.values())
                                .map(each -> option(each.slug(), "ticket.report.period.".concat(each.slug())))),
                day("from", question.from().toString()),
                day("to", question.to().toString()),
                setting(
                        "by",
                        question.by().slug(),
                        Stream.of(TicketGrouping.values())
                                .map(each -> option(each.slug(), "ticket.report.by.".concat(each.slug())))),
                setting(
                        "grain",
                        question.grain().slug(),
                        Stream.of(ReportGrain.values())
                                .map(each -> option(each.slug(), "ticket.report.grain.".concat(each.slug())))),
                choice(
                        "cross",
                        question.cross() == null ? "" : question.cross().slug(),
                        question.topic().columns().stream()
                                .filter(column -> column.kind() != ReportColumn.Kind.WORK)
                                .map(each -> option(each.slug(), "ticket.report.column.".concat(each.slug())))));
    }

    private ListField choice(String name, String value, Stream<ListOption> options) {
        return new ListField(
                name, messages.text("ticket.report.".concat(name)), value, value, "text", options.toList(), null);
    }

    /** One of its values always holds. */
    private ListField setting(String name, String value, Stream<ListOption> options) {
        return new ListField(
                name,
                messages.text("ticket.report.".concat(name)),
                value,
                value,
                ListField.SETTING,
                options.toList(),
                null);
    }

    private ListField day(String name, String value) {
        return new ListField(name, messages.text("ticket.report.".concat(name)), value, value, "date", List.of(), null);
    }

    private ListOption option(String value, String key) {
        return new ListOption(value, messages.text(key));
    }

    /** Which tickets. */
    List<ListField> limits() {
        var options = new TicketOptions(choices, messages);
        return TicketReports.LIMITS.stream()
                .map(name -> {
                    String value = question.state().filters().getOrDefault(name, "");
                    var offered = options.of(name);
                    String shown = offered.stream()
                            .filter(option -> option.value().equals(value))
                            .map(ListOption::label)
                            .findFirst()
                            .orElse(value);
                    return new ListField(
                            name,
                            messages.text("ticket.field.".concat(name)),
                            value,
                            shown.strip(),
                            "text",
                            offered,
                            null);
                })
                .toList();
    }
}
