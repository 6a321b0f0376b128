package de.kundenblick.ticket.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * A row of a report, or one of its cells by a piece of the period.
 *
 * @param key what the list of tickets knows the group by; null for all, and for tickets that have none
 * @param label as somebody named it; null where the program does
 * @param code what people call it by besides its name, as the number of a customer; null when there is none
 * @param piece the first day of the piece of the period; null for the whole period
 * @param values seconds, numbers of tickets, tenths of a percent; a column is missing when there is nothing to say
 */
public record ReportRow(String key, String label, String code, LocalDate piece, Map<ReportColumn, Long> values)
        implements Serializable {
    /** Takes a copy: a row does not change. */
    public ReportRow {
        values = Map.copyOf(values);
    }

    /** Of a question that {@linkplain ReportQuestion#isSummed is summed}. */
    public static ReportRow sum(ReportQuestion question, Collection<ReportRow> rows) {
        var values = new EnumMap<ReportColumn, Long>(ReportColumn.class);
        question.topic().columns().stream()
                .filter(ReportColumn::isCount)
                .forEach(column -> values.put(
                        column,
                        rows.stream()
                                .mapToLong(row -> row.values().getOrDefault(column, 0L))
                                .sum()));
        return new ReportRow(null, null, null, null, values);
    }

    /** As somebody named it, or as its text is called: {@code priority/HIGH}, {@code agent/none}. */
    public String name(TicketGrouping by) {
        return label == null ? by.slug() + '/' + key : label;
    }

    /** Null when there is nothing to say. */
    public Long value(ReportColumn column) {
        if (column.kind() != ReportColumn.Kind.RATE) {
            return values.get(column);
        }
        long kept = values.getOrDefault(column.ofTarget("KEPT"), 0L);
        long all = kept + values.getOrDefault(column.ofTarget("MISSED"), 0L);
        return all == 0 ? null : Math.round(kept * 1000.0 / all);
    }
}
