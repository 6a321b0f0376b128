package de.kundenblick.ticket.sla;

import static de.kundenblick.ticket.sla.Given.BERLIN;
import static de.kundenblick.ticket.sla.Given.CHRISTMAS;
import static de.kundenblick.ticket.sla.Given.EVERY_DAY;
import static de.kundenblick.ticket.sla.Given.WORKDAYS;
import static de.kundenblick.ticket.sla.Given.berlin;
import static de.kundenblick.ticket.sla.Given.calendar;
import static de.kundenblick.ticket.sla.Given.day;
import static de.kundenblick.ticket.sla.Given.ranges;
import static de.kundenblick.ticket.sla.Given.week;
import static de.kundenblick.ticket.sla.Given.workdays;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D-72")
@Tag("F-25")
class WorkingCalendarTest {
    private final WorkingCalendar nineToFive = workdays("9:00", "17:00");

    @Test
    void countsEveryDayButHolidays() {
        var calendar = calendar(BERLIN, EVERY_DAY, CHRISTMAS, "0:00", "24:00");

        var work = calendar.work(berlin("2015-12-23T08:10:15"), berlin("2015-12-28T17:10:14"));
        var swapped = calendar.work(berlin("2015-12-28T17:10:14"), berlin("2015-12-23T08:10:15"));

        assertThat(work).hasSeconds(205_199);
        assertThat(swapped).isZero();
    }

    @Test
    void countsAcrossAChangeOfTheClock() {
        var calendar = workdays("8:00", "13:00", "14:00", "18:00");

        var across = calendar.work(Instant.parse("2015-03-27T11:00:00Z"), Instant.parse("2015-03-31T07:00:00Z"));
        var before = calendar.work(Instant.parse("2015-03-26T16:00:00Z"), Instant.parse("2015-03-27T08:00:00Z"));

        assertThat(across).hasHours(15);
        assertThat(before).hasHours(2);
    }

    @Test
    void goesOnAfterTheWeekend() {
        var due = nineToFive.due(berlin("2026-01-09T16:30:00"), Duration.ofHours(1));

        assertThat(due).contains(berlin("2026-01-12T09:30:00"));
    }

    @Test
    void beginsAfterTheBreak() {
        var calendar = workdays("8:00", "12:00", "13:30", "18:00");

        var due = calendar.due(berlin("2026-01-12T12:30:00"), Duration.ofMinutes(60));

        assertThat(due).contains(berlin("2026-01-12T14:30:00"));
    }

    @Test
    void leavesHolidaysOut() {
        var calendar = calendar(BERLIN, WORKDAYS, CHRISTMAS, "8:00", "18:00");

        var due = calendar.due(berlin("2026-12-23T17:30:00"), Duration.ofMinutes(120));

        assertThat(due).contains(berlin("2026-12-28T09:30:00"));
    }

    @Test
    void neverFallsDueWithoutHours() {
        var empty = calendar(BERLIN, WORKDAYS, Holidays.NONE);

        assertThat(empty.hasHours()).isFalse();
        assertThat(empty.due(berlin("2026-01-12T12:30:00"), Duration.ofMinutes(1)))
                .isEmpty();
        assertThat(WorkingCalendar.WITHOUT_HOURS.work(Instant.EPOCH, berlin("2026-01-12T12:30:00")))
                .isZero();
    }

    @Test
    void comesToAnEndWhenEveryDayIsAHoliday() {
        var holidays = Stream.iterate(
                        LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)::isAfter, day -> day.plusDays(1))
                .map(MonthDay::from)
                .collect(Collectors.toSet());
        var calendar = calendar(BERLIN, EVERY_DAY, Holidays.of(holidays, Set.of()), "0:00", "24:00");

        assertThat(calendar.due(berlin("2026-01-12T12:30:00"), Duration.ofMinutes(1)))
                .isEmpty();
    }

    @Test
    void findsTheOneDayInManyYears() {
        var holidays = Stream.iterate(
                        LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)::isAfter, day -> day.plusDays(1))
                .map(MonthDay::from)
                .collect(Collectors.toSet());
        var calendar = calendar(BERLIN, EnumSet.of(SUNDAY), Holidays.of(holidays, Set.of()), "8:00", "9:00");

        var due = calendar.due(berlin("2026-01-12T12:30:00"), Duration.ofMinutes(90));

        assertThat(due).contains(berlin("2060-02-29T08:30:00"));
    }

    @Test
    void landsAtTheEndOfARangeRatherThanAtTheNextStart() {
        assertThat(nineToFive.due(berlin("2026-01-09T16:00:00"), Duration.ofHours(1)))
                .contains(berlin("2026-01-09T17:00:00"));
        assertThat(nineToFive.due(berlin("2026-01-09T09:00:00"), Duration.ofHours(16)))
                .contains(berlin("2026-01-12T17:00:00"));
        assertThat(nineToFive.due(berlin("2026-01-09T17:00:00"), Duration.ofHours(8)))
                .contains(berlin("2026-01-12T17:00:00"));
    }

    @Test
    void countsFromTheNextStartWhenItBeginsOutsideOfHours() {
        var end = berlin("2026-01-12T09:00:01");

        assertThat(Stream.of("2026-01-09T17:00:00", "2026-01-10T12:00:00", "2026-01-12T00:00:00", "2026-01-12T09:00:00")
                        .map(start -> nineToFive
                                .due(berlin(start), Duration.ofSeconds(1))
                                .orElseThrow()))
                .containsOnly(end);
    }

    @Test
    void nothingFallsDueAtOnce() {
        var sunday = berlin("2026-01-11T03:00:00");

        assertThat(nineToFive.due(sunday, Duration.ZERO)).contains(sunday);
        assertThat(WorkingCalendar.WITHOUT_HOURS.due(sunday, Duration.ZERO)).contains(sunday);
        assertThatThrownBy(() -> nineToFive.due(sunday, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isExactToTheSecondAndBelow() {
        var start = berlin("2026-01-09T16:59:59.250");

        assertThat(nineToFive.work(start, berlin("2026-01-12T09:00:00.500"))).hasMillis(1250);
        assertThat(nineToFive.due(start, Duration.ofMillis(1250))).contains(berlin("2026-01-12T09:00:00.500"));
    }

    @Test
    void goesOnAcrossMidnight() {
        var night = new WorkingCalendar(
                BERLIN,
                Map.of(FRIDAY, ranges("22:00", "24:00"), SATURDAY, ranges("0:00", "6:00")),
                Holidays.NONE,
                Map.of());

        assertThat(night.due(berlin("2026-01-09T21:00:00"), Duration.ofHours(2)))
                .contains(berlin("2026-01-10T00:00:00"));
        assertThat(night.due(berlin("2026-01-09T21:00:00"), Duration.ofHours(8)))
                .contains(berlin("2026-01-10T06:00:00"));
        assertThat(night.work(berlin("2026-01-09T23:30:00"), berlin("2026-01-10T00:30:00")))
                .hasMinutes(60);
        assertThat(night.spans(berlin("2026-01-09T23:30:00"), berlin("2026-01-10T00:30:00")))
                .extracting(WorkingSpan::day)
                .containsExactly(day("2026-01-09"), day("2026-01-10"));
    }

    @Test
    void makesOneOfRangesThatTouchOrOverlap() {
        var calendar = workdays("13:00", "18:00", "8:00", "12:00", "12:00", "13:30", "9:00", "10:00");

        assertThat(calendar.hours(day("2026-01-12"))).containsExactlyElementsOf(ranges("8:00", "18:00"));
        assertThat(calendar.due(berlin("2026-01-12T08:00:00"), Duration.ofHours(10)))
                .contains(berlin("2026-01-12T18:00:00"));
    }

    @Test
    void givesSingleDaysHoursOfTheirOwn() {
        var calendar = new WorkingCalendar(
                BERLIN,
                week(WORKDAYS, "9:00", "17:00"),
                CHRISTMAS,
                Map.of(
                        day("2026-12-24"), ranges("9:00", "12:00"),
                        day("2026-12-27"), ranges("10:00", "11:00", "12:15", "12:45"),
                        day("2026-12-28"), List.of()));

        assertThat(calendar.work(berlin("2026-12-24T00:00:00"), berlin("2026-12-25T00:00:00")))
                .hasHours(3);
        assertThat(calendar.work(berlin("2026-12-27T00:00:00"), berlin("2026-12-28T00:00:00")))
                .hasMinutes(90);
        assertThat(calendar.due(berlin("2026-12-24T11:30:00"), Duration.ofMinutes(121)))
                .contains(berlin("2026-12-29T09:01:00"));
        assertThat(calendar.isHoliday(day("2026-12-24"))).isFalse();
        assertThat(calendar.isHoliday(day("2026-12-25"))).isTrue();
        assertThat(calendar.isException(day("2026-12-28"))).isTrue();
    }

    @Test
    void worksOnSingleDaysAlone() {
        var fair = new WorkingCalendar(
                BERLIN, Map.of(), Holidays.NONE, Map.of(day("2026-10-25"), ranges("0:00", "24:00")));

        assertThat(fair.work(berlin("2026-10-01T00:00:00"), berlin("2026-11-01T00:00:00")))
                .hasHours(25);
        assertThat(fair.due(berlin("2026-10-01T00:00:00"), Duration.ofHours(25)))
                .contains(berlin("2026-10-26T00:00:00"));
        assertThat(fair.due(berlin("2026-10-01T00:00:00"), Duration.ofHours(26)))
                .isEmpty();
        assertThat(fair.due(berlin("2026-10-26T00:00:00"), Duration.ofSeconds(1)))
                .isEmpty();
    }

    @Test
    void closesOnTheLeapDayInLeapYearsOnly() {
        var leapDay = Holidays.of(Set.of(MonthDay.of(2, 29)), Set.of());
        var calendar = calendar(BERLIN, EVERY_DAY, leapDay, "8:00", "9:00");

        assertThat(calendar.work(berlin("2028-02-28T00:00:00"), berlin("2028-03-02T00:00:00")))
                .hasHours(2);
        assertThat(calendar.work(berlin("2027-02-28T00:00:00"), berlin("2027-03-02T00:00:00")))
                .hasHours(2);
        assertThat(calendar.due(berlin("2028-02-28T09:00:00"), Duration.ofHours(1)))
                .contains(berlin("2028-03-01T09:00:00"));
    }

    @Test
    void closesOnHolidaysOfASingleYear() {
        var calendar = calendar(BERLIN, WORKDAYS, Holidays.of(Set.of(), Set.of(day("2026-05-15"))), "8:00", "9:00");

        assertThat(calendar.hours(day("2026-05-15"))).isEmpty();
        assertThat(calendar.hours(day("2028-05-15"))).isNotEmpty();
    }

    @Test
    void isQuickForTargetsOfYears() {
        var calendar = calendar(BERLIN, EnumSet.of(MONDAY), Holidays.NONE, "8:00", "8:01");

        var due = calendar.due(berlin("2026-01-05T08:00:00"), Duration.ofMinutes(100_000));

        assertThat(due)
                .contains(berlin("2026-01-05T08:01:00")
                        .atZone(BERLIN)
                        .plusWeeks(99_999)
                        .toInstant());
        assertThat(calendar.due(berlin("2026-01-05T08:00:00"), Duration.ofMinutes(Integer.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void refusesRangesThatAreNone() {
        for (int[] range : new int[][] {{-1, 5}, {5, 5}, {6, 5}, {0, 1441}}) {
            assertThatThrownBy(() -> new WorkingRange(range[0], range[1])).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new WorkingRange(0, 1440).minutes()).isEqualTo(1440);
        assertThat(DayOfWeek.values()).hasSize(7);
    }
}
