package de.kundenblick.ticket.service;

import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportQuestion;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many tickets were open, and how old, at the end of each piece of a period. */
final class Backlog {
    private Backlog() {}

    /**
     * For each key and first day of a piece what {@link ReportColumn} has about it.
     *
     * @param rows as {@link ReportRepository#open} reads them
     */
    static Map<String, Map<LocalDate, Map<ReportColumn, Long>>> of(ReportQuestion question, List<Object[]> rows) {
        var backlog = new HashMap<String, Map<LocalDate, Map<ReportColumn, Long>>>();
        for (LocalDate piece : question.pieces()) {
            var day = question.lastOf(piece);
            for (Object[] row : rows) {
                var created = LocalDate.parse((String) row[1]);
                boolean open = !created.isAfter(day)
                        && (row[2] == null || LocalDate.parse((String) row[2]).isAfter(day));
                if (open) {
                    var figures = backlog.computeIfAbsent((String) row[0], key -> new HashMap<>())
                            .computeIfAbsent(piece, key -> nothing());
                    add(figures, day.toEpochDay() - created.toEpochDay(), ((Number) row[3]).longValue());
                }
            }
        }
        return backlog;
    }

    private static Map<ReportColumn, Long> nothing() {
        var figures = new EnumMap<ReportColumn, Long>(ReportColumn.class);
        for (ReportColumn column : ReportColumn.values()) {
            if (column.kind() == ReportColumn.Kind.OPEN) {
                figures.put(column, 0L);
            }
        }
        return figures;
    }

    private static void add(Map<ReportColumn, Long> figures, long age, long tickets) {
        for (ReportColumn column : ReportColumn.values()) {
            if (column.kind() == ReportColumn.Kind.OPEN && age >= column.youngest() && age <= column.oldest()) {
                figures.merge(column, tickets, Long::sum);
            }
        }
    }
}
