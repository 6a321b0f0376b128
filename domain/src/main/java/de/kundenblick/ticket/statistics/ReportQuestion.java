package de.kundenblick.ticket.statistics;

import de.kundenblick.shared.list.ListState;
import de.kundenblick.ticket.TicketLists;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * What a report is asked for.
 *
 * @param cross the figure that is shown for each piece of the period; null for all figures of the whole period
 * @param from the first day
 * @param to the last day
 * @param zone in which the days begin
 * @param state of {@link TicketReports#REPORT}, which it was read from
 */
public record ReportQuestion(
        ReportTopic topic,
        TicketGrouping by,
        ReportColumn cross,
        ReportGrain grain,
        ReportPeriod period,
        LocalDate from,
        LocalDate to,
        ZoneId zone,
        ListState state)
        implements Serializable {
    /** Months that a report reaches back at most. */
    public static final int LONGEST = 24;

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /** Whatever an address says is understood somehow: days the wrong way round, and periods that are too long. */
    public static ReportQuestion of(ListState state, LocalDate today, ZoneId zone) {
        var filters = state.filters();
        var topic = ReportTopic.ofSlug(filters.get("report")).orElse(ReportTopic.VOLUME);
        var by = TicketGrouping.ofSlug(filters.get("by")).orElse(TicketGrouping.PERIOD);
        boolean days = filters.containsKey("from") || filters.containsKey("to");
        var period =
                ReportPeriod.ofSlug(filters.get("period")).orElse(days ? ReportPeriod.OWN : ReportPeriod.LAST_30_DAYS);
        var to = period.to(today);
        var from = period.from(today);
        if (period == ReportPeriod.OWN) {
            to = filters.containsKey("to") ? day(filters.get("to"), today) : to;
            from = filters.containsKey("from") ? day(filters.get("from"), today) : to.minusDays(29);
            from = from.isAfter(to) ? to : from;
            var first = to.plusDays(1).minusMonths(LONGEST);
            from = from.isBefore(first) ? first : from;
        }
        var cross = ReportColumn.ofSlug(filters.get("cross"))
                .filter(column -> topic.columns().contains(column) && column.kind() != ReportColumn.Kind.WORK)
                .filter(column -> by != TicketGrouping.PERIOD)
                .orElse(null);
        return new ReportQuestion(
                topic, by, cross, ReportGrain.of(filters.get("grain"), from, to), period, from, to, zone, state);
    }

    /** Nothing happened before and nothing can be said about what is to come. */
    private static LocalDate day(String typed, LocalDate today) {
        var day = LocalDate.parse(typed);
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(today) ? today : day;
    }

    /** The same of the period of the same length before. */
    public ReportQuestion before() {
        var next = to.plusDays(1);
        boolean months = from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
        var earlier = months
                ? from.minusMonths(ChronoUnit.MONTHS.between(from, next))
                : from.minusDays(ChronoUnit.DAYS.between(from, next));
        return new ReportQuestion(topic, by, cross, grain, period, earlier, from.minusDays(1), zone, state);
    }

    /** Whether its rows together say what all tickets say: each ticket counts in one of them, and nothing but counts. */
    public boolean isSummed() {
        boolean counts = topic.columns().stream()
                .allMatch(column -> column.isCount() || column.kind() == ReportColumn.Kind.RATE);
        boolean once = by != TicketGrouping.TEAM && (by != TicketGrouping.PERIOD || topic != ReportTopic.BACKLOG);
        return counts && once;
    }

    public Instant start() {
        return startOf(from);
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is too late. */
    public Instant end() {
        return startOf(to.plusDays(1));
    }

    /** The first days of the pieces of the period, be they before it. */
    public List<LocalDate> pieces() {
        var pieces = new ArrayList<LocalDate>();
        for (var day = grain.begin(from); !day.isAfter(to); day = grain.next(day)) {
            pieces.add(day);
        }
        return pieces;
    }

    /** The last day of the piece that begins on this one. */
    public LocalDate lastOf(LocalDate piece) {
        var last = grain.next(piece).minusDays(1);
        return last.isAfter(to) ? to : last;
    }

    /** The list of tickets that it is about, without any days. */
    public ListState tickets() {
        var limits = new HashMap<String, String>();
        state.filters().forEach((name, value) -> {
            if (TicketReports.LIMITS.contains(name)) {
                limits.put(name, value);
            }
        });
        limits.put("counted", "yes");
        return ListState.of(TicketLists.TICKETS, limits);
    }
}
