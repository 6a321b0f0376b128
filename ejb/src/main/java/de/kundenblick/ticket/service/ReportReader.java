package de.kundenblick.ticket.service;

import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.rating.RatingComment;
import de.kundenblick.ticket.service.ReportRepository.Asked;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportQuestion;
import de.kundenblick.ticket.statistics.ReportRow;
import de.kundenblick.ticket.statistics.ReportTopic;
import de.kundenblick.ticket.statistics.Spans;
import de.kundenblick.ticket.statistics.TicketGrouping;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes rows of reports of what the database counted, with the working time that it cannot count. */
@Dependent
class ReportReader {
    /** Tickets whose working time is worked out; of more of them one in so many stands for all. */
    static final int MOST_MEASURED = 20_000;

    private static final int FIRST_FIGURE = 5;

    @Inject
    ReportRepository reports;

    @Inject
    WorkingSpans working;

    /**
     * Rows of groups.
     *
     * @param keys as the database knows the groups
     * @param groups how many there are in all
     * @param sample working time is that of one in so many tickets
     */
    record Groups(List<ReportRow> rows, List<String> keys, long groups, long sample) {}

    /** Called once in a transaction, before anything is read. */
    void begin() {
        reports.makeRoom();
    }

    Groups groups(Asked asked, int first, int most) {
        var question = asked.question();
        var rows = new ArrayList<ReportRow>();
        var keys = new ArrayList<String>();
        long groups = 0;
        for (Object[] row : reports.groups(asked, first, most)) {
            keys.add((String) row[0]);
            groups = ((Number) row[4]).longValue();
            rows.add(new ReportRow(
                    key(question.by(), row), (String) row[1], (String) row[2], null, figures(question, row)));
        }
        long sample = 1;
        if (question.topic().until() != null && !keys.isEmpty()) {
            sample = sample(question, rows);
            var spans = working.of(reports.moments(asked, keys, sample), moment -> (String) moment[0]);
            for (int i = 0; i < rows.size(); i++) {
                rows.set(i, with(rows.get(i), spans.get(keys.get(i))));
            }
        }
        return new Groups(rows, keys, groups, sample);
    }

    private static String key(TicketGrouping by, Object[] row) {
        if (row[0] == null) {
            return "none";
        }
        return switch (by) {
            case PRIORITY -> Priority.ofLevel(Integer.parseInt((String) row[0])).name();
            case CUSTOMER -> (String) row[2];
            default -> (String) row[0];
        };
    }

    /** Each piece of the period, those without tickets too. */
    List<ReportRow> pieces(Asked asked) {
        var question = asked.question();
        var figures = new HashMap<LocalDate, Map<ReportColumn, Long>>();
        if (question.topic() == ReportTopic.BACKLOG) {
            figures.putAll(Backlog.of(question, reports.open(asked, null)).getOrDefault(null, Map.of()));
        } else {
            reports.pieces(asked, null).forEach(row -> figures.put(piece(row), figures(question, row)));
        }
        return question.pieces().stream()
                .map(piece -> new ReportRow(null, null, null, piece, figures.getOrDefault(piece, nothing(question))))
                .toList();
    }

    /** What these groups have in each piece of the period. */
    List<ReportRow> cells(Asked asked, Groups groups) {
        var question = asked.question();
        var names = new HashMap<String, ReportRow>();
        for (int i = 0; i < groups.keys().size(); i++) {
            names.put(groups.keys().get(i), groups.rows().get(i));
        }
        var cells = new ArrayList<ReportRow>();
        if (question.topic() == ReportTopic.BACKLOG) {
            Backlog.of(question, reports.open(asked, groups.keys()))
                    .forEach((key, pieces) ->
                            pieces.forEach((piece, figures) -> cells.add(cell(names.get(key), piece, figures))));
        } else {
            reports.pieces(asked, groups.keys())
                    .forEach(row -> cells.add(cell(names.get((String) row[0]), piece(row), figures(question, row))));
        }
        return cells;
    }

    private static ReportRow cell(ReportRow of, LocalDate piece, Map<ReportColumn, Long> figures) {
        return new ReportRow(of.key(), of.label(), of.code(), piece, figures);
    }

    List<RatingComment> comments(Asked asked) {
        return reports.comments(asked).stream()
                .map(row -> new RatingComment(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        (String) row[4],
                        Instant.ofEpochMilli(((Number) row[5]).longValue())))
                .toList();
    }

    /** All tickets in one row, without their working time. */
    ReportRow whole(Asked asked) {
        var rows = reports.whole(asked);
        var figures = rows.isEmpty() ? nothing(asked.question()) : figures(asked.question(), rows.get(0));
        return new ReportRow(null, null, null, null, figures);
    }

    /**
     * The working time of all tickets, under null, and in each piece of the period by its first day.
     *
     * @param oneIn the working time is that of one in so many tickets
     */
    Map<String, Spans> atWork(Asked asked, long oneIn) {
        var moments = reports.moments(asked, null, oneIn);
        var spans = new HashMap<>(working.of(moments, moment -> null));
        if (asked.question().by() == TicketGrouping.PERIOD) {
            spans.putAll(working.of(moments, moment -> (String) moment[1]));
        }
        return spans;
    }

    /** One in how many tickets have to stand for those that these rows count. */
    static long sample(ReportQuestion question, List<ReportRow> rows) {
        var column = question.topic() == ReportTopic.RESPONSE ? ReportColumn.ANSWERED : ReportColumn.SOLVED;
        long tickets = rows.stream()
                .mapToLong(row -> row.values().getOrDefault(column, 0L))
                .sum();
        return Math.max(1, (tickets + MOST_MEASURED - 1) / MOST_MEASURED);
    }

    static ReportRow with(ReportRow row, Spans atWork) {
        if (atWork == null) {
            return row;
        }
        var values = new EnumMap<ReportColumn, Long>(ReportColumn.class);
        values.putAll(row.values());
        values.put(ReportColumn.WORK_MEDIAN, atWork.median());
        values.put(ReportColumn.WORK_MEAN, atWork.mean());
        values.put(ReportColumn.WORK_P90, atWork.p90());
        return new ReportRow(row.key(), row.label(), row.code(), row.piece(), values);
    }

    private static LocalDate piece(Object[] row) {
        return LocalDate.parse((String) row[3]);
    }

    private static Map<ReportColumn, Long> figures(ReportQuestion question, Object[] row) {
        var figures = nothing(question);
        var columns = question.topic().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (row[FIRST_FIGURE + i] != null) {
                figures.put(columns.get(i), ((Number) row[FIRST_FIGURE + i]).longValue());
            }
        }
        return figures;
    }

    private static Map<ReportColumn, Long> nothing(ReportQuestion question) {
        var figures = new EnumMap<ReportColumn, Long>(ReportColumn.class);
        question.topic().columns().stream().filter(ReportColumn::isCount).forEach(column -> figures.put(column, 0L));
        return figures;
    }
}
