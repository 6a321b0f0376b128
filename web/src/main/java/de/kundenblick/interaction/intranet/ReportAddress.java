package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.ReportGrouping;
import de.kundenblick.interaction.ReportRow;
import de.kundenblick.shared.list.ListState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Leads from a number of a report to the list of what it counts. */
final class ReportAddress {
    private final ListState report;

    ReportAddress(ListState report) {
        this.report = report;
    }

    /** @param row null for all that the report counts */
    String of(ReportGrouping grouping, ReportRow row) {
        var filters = new HashMap<>(report.filters());
        if (row != null && grouping == ReportGrouping.MONTH) {
            month(filters, LocalDate.parse(row.key()));
        } else if (row != null) {
            // The list takes a recorder by its beginning unless it is quoted.
            filters.put(grouping.filter(), grouping == ReportGrouping.RECORDER ? '"' + row.key() + '"' : row.key());
        }
        return "/intranet/interaction/list?"
                + filters.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> each.getKey() + '=' + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** A month that the report's period cuts stays cut. */
    private static void month(HashMap<String, String> filters, LocalDate first) {
        var last = first.plusMonths(1).minusDays(1);
        filters.merge("happenedFrom", first.toString(), (asked, start) -> asked.compareTo(start) > 0 ? asked : start);
        filters.merge("happenedTo", last.toString(), (asked, end) -> asked.compareTo(end) < 0 ? asked : end);
    }
}
