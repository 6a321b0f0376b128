package de.kundenblick.ticket.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When work is done. A moment is working time when the clock on the wall of the calendar's zone shows a time within the
 * hours of its day: where the clock is put back, hours that come twice count twice, and where it is put forward, hours
 * that never come do not count.
 */
public final class WorkingCalendar {
    public static final WorkingCalendar WITHOUT_HOURS =
            new WorkingCalendar(ZoneOffset.UTC, Map.of(), Holidays.NONE, Map.of());

    private final ZoneId zone;
    private final Map<DayOfWeek, List<WorkingRange>> week = new EnumMap<>(DayOfWeek.class);
    private final Holidays holidays;
    private final TreeMap<LocalDate, List<WorkingRange>> exceptions = new TreeMap<>();

    /**
     * @param week a day that is missing has no hours
     * @param holidays days without hours, whatever the week says
     * @param exceptions hours of single days, whatever the week and the holidays say; none for a day without work
     */
    public WorkingCalendar(
            ZoneId zone,
            Map<DayOfWeek, ? extends Collection<WorkingRange>> week,
            Holidays holidays,
            Map<LocalDate, ? extends Collection<WorkingRange>> exceptions) {
        this.zone = zone;
        this.holidays = holidays;
        week.forEach((day, ranges) -> {
            if (!ranges.isEmpty()) {
                this.week.put(day, WorkingRange.merged(ranges));
            }
        });
        exceptions.forEach((day, ranges) -> this.exceptions.put(day, WorkingRange.merged(ranges)));
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether there is any day with hours, be it past. */
    public boolean hasHours() {
        return !week.isEmpty() || exceptions.values().stream().anyMatch(ranges -> !ranges.isEmpty());
    }

    /** In their order and apart from each other. */
    public List<WorkingRange> hours(LocalDate day) {
        List<WorkingRange> own = exceptions.get(day);
        if (own != null) {
            return own;
        }
        List<WorkingRange> usual = week.getOrDefault(day.getDayOfWeek(), List.of());
        return usual.isEmpty() || holidays.contains(day) ? List.of() : usual;
    }

    /** Whether the week has hours for the day that a holiday takes away. */
    public boolean isHoliday(LocalDate day) {
        return !exceptions.containsKey(day) && week.containsKey(day.getDayOfWeek()) && holidays.contains(day);
    }

    /** Whether the day has hours of its own, or none, whatever the week says. */
    public boolean isException(LocalDate day) {
        return exceptions.containsKey(day);
    }

    /** Whether the week has hours for a day on which, for once or as on every holiday, nobody works. */
    public boolean isClosed(LocalDate day) {
        return week.containsKey(day.getDayOfWeek()) && hours(day).isEmpty();
    }

    /** The working time between two moments; none when they are swapped. */
    public Duration work(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var walk = new CalendarWalk(this, from, to);
        for (WorkingSpan span = walk.next(); span != null; span = walk.next()) {
            sum = sum.plus(span.length());
        }
        return sum;
    }

    /**
     * The first moment at which so much working time has passed; at the end of a range rather than at the beginning of
     * the next one. Empty when the calendar has no hours left for it.
     *
     * @param target zero falls due at once
     * @throws IllegalArgumentException when the target is negative
     */
    public Optional<Instant> due(Instant start, Duration target) {
        if (target.isNegative()) {
            throw new IllegalArgumentException("A target of " + target);
        }
        if (target.isZero()) {
            return Optional.of(start);
        }
        var left = target;
        var walk = new CalendarWalk(this, start, Instant.MAX);
        for (WorkingSpan span = walk.next(); span != null; span = walk.next()) {
            var length = span.length();
            if (left.compareTo(length) <= 0) {
                return Optional.of(span.from().plus(left));
            }
            left = left.minus(length);
        }
        return Optional.empty();
    }

    /** The working time between two moments, in pieces that end with each day. */
    public List<WorkingSpan> spans(Instant from, Instant to) {
        var spans = new ArrayList<WorkingSpan>();
        var walk = new CalendarWalk(this, from, to);
        for (WorkingSpan span = walk.next(); span != null; span = walk.next()) {
            WorkingSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.to().equals(span.from()) && last.day().equals(span.day())) {
                spans.set(spans.size() - 1, new WorkingSpan(span.day(), last.from(), span.to()));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    /** After this day the calendar goes by the week alone; empty without exceptions. */
    Optional<LocalDate> lastException() {
        return exceptions.isEmpty() ? Optional.empty() : Optional.of(exceptions.lastKey());
    }

    boolean hasWeek() {
        return !week.isEmpty();
    }
}
