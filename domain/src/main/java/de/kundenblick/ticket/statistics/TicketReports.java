package de.kundenblick.ticket.statistics;

import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListColumn.Kind;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListFilter;
import de.kundenblick.shared.list.ListFilter.Asked;
import de.kundenblick.shared.list.ListFilter.Input;
import de.kundenblick.ticket.TicketLists;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports about tickets, described as a list is: an address, a saved view and a file know all of a report by it. What it
 * is limited to is what the list of tickets is narrowed by.
 */
public final class TicketReports {
    /** What a row is about. */
    public static final String GROUP = "group";

    /** The same when rows are about states, which have texts of their own. */
    public static final String STATE = "state";

    /** The number of a customer, or whatever else people call it by. */
    public static final String CODE = "code";

    /** The piece of the period, where a report is cut by both. */
    public static final String PIECE = "piece";

    /** As people expect it: days in their order, everything else with the largest first. */
    public static final String NATURAL = "natural";

    /** Ends the name of a column for files. */
    public static final String MINUTES = "-minutes";

    /** What limits a report and the lists behind it alike. */
    public static final List<String> LIMITS =
            List.of("queue", "sub", "team", "owner", "customer", "priority", "type", "service", "channel");

    public static final ListDefinition REPORT = new ListDefinition(
            "ticketReport",
            "ticket t",
            "t",
            "",
            Stream.concat(
                            Stream.of(
                                    ListColumn.choice(GROUP, "", "ticket.report.group.")
                                            .sortedBy(GROUP),
                                    ListColumn.choice(STATE, "", "ticket.state."),
                                    ListColumn.text(CODE, ""),
                                    ListColumn.of(PIECE, "", Kind.DAY),
                                    ListColumn.of(NATURAL, "", Kind.ORDER).sortedBy(NATURAL)),
                            Arrays.stream(ReportColumn.values()).flatMap(TicketReports::columns))
                    .toList(),
            List.of(GROUP),
            NATURAL,
            Stream.concat(
                            Stream.of(
                                    asked("report", ReportTopic.values(), ReportTopic::slug),
                                    asked("by", TicketGrouping.values(), TicketGrouping::slug),
                                    asked("cross", ReportColumn.values(), ReportColumn::slug),
                                    asked("grain", ReportGrain.values(), ReportGrain::slug),
                                    asked("period", ReportPeriod.values(), ReportPeriod::slug),
                                    new Asked("from", Input.DAY, ".*"),
                                    new Asked("to", Input.DAY, ".*")),
                            TicketLists.TICKETS.filters().stream().filter(filter -> LIMITS.contains(filter.name())))
                    .toList());

    private TicketReports() {}

    /** Times are shown in words, and written to files in minutes. */
    private static Stream<ListColumn> columns(ReportColumn column) {
        String name = column.slug();
        return switch (column.kind()) {
            case SPAN -> Stream.of(ListColumn.of(name, "", Kind.ORDER).sortedBy(name), number(name + MINUTES));
            case WORK -> Stream.of(number(name + MINUTES));
            default -> Stream.of(number(name).sortedBy(name));
        };
    }

    private static ListColumn number(String name) {
        return ListColumn.of(name, "", Kind.NUMBER);
    }

    private static <T> ListFilter asked(String name, T[] values, Function<T, String> slug) {
        return new Asked(name, Input.CHOICE, Stream.of(values).map(slug).collect(Collectors.joining("|")));
    }
}
