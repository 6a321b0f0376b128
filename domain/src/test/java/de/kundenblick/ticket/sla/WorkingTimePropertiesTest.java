package de.kundenblick.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

/** Any calendar in any of the zones that are known for odd clocks, around the days on which they are changed. */
@Tag("F-25")
class WorkingTimePropertiesTest {
    private static final long MOST_SECONDS = 40 * 86_400;

    @Property(tries = 500)
    void workUntilDueIsTheTarget(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll @LongRange(min = 0, max = MOST_SECONDS) long target) {
        calendar.due(start, Duration.ofSeconds(target)).ifPresent(due -> {
            assertThat(calendar.work(start, due)).hasSeconds(target);
            if (target > 0) {
                assertThat(calendar.work(start, due.minusNanos(1))).isLessThan(Duration.ofSeconds(target));
            }
        });
    }

    @Property(tries = 500)
    void theWorkDoneIsDueByThen(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll @LongRange(min = 0, max = MOST_SECONDS) long seconds) {
        Instant end = start.plusSeconds(seconds);

        var due = calendar.due(start, calendar.work(start, end));

        assertThat(due).hasValueSatisfying(moment -> assertThat(moment).isBetween(start, end));
    }

    @Property(tries = 60)
    void countsTheMinutesAtWhichTheClockShowsWorkingTime(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll @LongRange(min = 0, max = 8 * 1440) long minutes) {
        long counted = 0;
        for (long minute = 0; minute < minutes; minute++) {
            var wall = start.plusSeconds(minute * 60).atZone(calendar.zone());
            int now = wall.getHour() * 60 + wall.getMinute();
            if (calendar.hours(wall.toLocalDate()).stream()
                    .anyMatch(range -> range.from() <= now && now < range.to())) {
                counted++;
            }
        }

        assertThat(calendar.work(start, start.plusSeconds(minutes * 60))).hasMinutes(counted);
    }

    @Property(tries = 300)
    void workAddsUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll @LongRange(min = 0, max = MOST_SECONDS) long one,
            @ForAll @LongRange(min = 0, max = MOST_SECONDS) long other) {
        Instant middle = start.plusSeconds(one);
        Instant end = middle.plusSeconds(other);

        assertThat(calendar.work(start, middle).plus(calendar.work(middle, end)))
                .isEqualTo(calendar.work(start, end));
        assertThat(calendar.spans(start, end).stream().map(WorkingSpan::length).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(calendar.work(start, end));
        assertThat(calendar.work(end, start)).isEqualTo(one + other == 0 ? calendar.work(start, end) : Duration.ZERO);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var zones = Arbitraries.of(
                        "Europe/Berlin",
                        "Asia/Kolkata",
                        "Australia/Lord_Howe",
                        "America/Sao_Paulo",
                        "Africa/Cairo",
                        "Asia/Beirut",
                        "America/St_Johns",
                        "Pacific/Apia",
                        "Pacific/Chatham",
                        "UTC")
                .map(ZoneId::of);
        var week = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours());
        var holidays = Combinators.combine(
                        Arbitraries.of(days()).map(MonthDay::from).set().ofMaxSize(3),
                        Arbitraries.of(days()).set().ofMaxSize(3))
                .as((Set<MonthDay> yearly, Set<LocalDate> once) -> Holidays.of(yearly, once));
        var exceptions = Arbitraries.maps(Arbitraries.of(days()), hours()).ofMaxSize(4);
        return Combinators.combine(zones, week, holidays, exceptions).as(WorkingCalendar::new);
    }

    /** From a few days before a change of the clock of one of the zones. */
    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.of(days()), Arbitraries.integers().between(-5 * 1440, 1440))
                .as((day, minute) ->
                        day.atStartOfDay(ZoneId.of("UTC")).toInstant().plusSeconds(minute * 60L));
    }

    private static List<LocalDate> days() {
        return List.of(
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2026, 4, 5),
                LocalDate.of(2026, 10, 4),
                LocalDate.of(2018, 2, 17),
                LocalDate.of(2018, 11, 4),
                LocalDate.of(2024, 4, 26),
                LocalDate.of(2024, 10, 31),
                LocalDate.of(2006, 10, 29),
                LocalDate.of(2011, 12, 30),
                LocalDate.of(2024, 2, 29));
    }

    private static Arbitrary<List<WorkingRange>> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1439),
                        Arbitraries.integers().between(1, 1440))
                .as((from, length) -> new WorkingRange(from, Math.min(WorkingRange.DAY, from + length)))
                .list()
                .ofMaxSize(3);
    }
}
