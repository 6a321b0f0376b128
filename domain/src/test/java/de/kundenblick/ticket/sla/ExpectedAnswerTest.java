package de.kundenblick.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V-12")
class ExpectedAnswerTest {
    private static final Promise TWO_HOURS = Promise.ofMinutes(120, null);

    private final WorkingCalendar office = calendar(Map.of());

    private static WorkingCalendar calendar(Map<LocalDate, List<WorkingRange>> exceptions) {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .collect(Collectors.toMap(Function.identity(), day -> List.of(new WorkingRange(8 * 60, 18 * 60))));
        var christmas = Arrays.stream(new int[] {24, 25, 26})
                .mapToObj(day -> MonthDay.of(12, day))
                .collect(Collectors.toSet());
        return new WorkingCalendar(ZoneId.of("Europe/Berlin"), week, Holidays.of(christmas, Set.of()), exceptions);
    }

    @Test
    void comesWithinTheHoursOfTheSameDay() {
        assertThat(ExpectedAnswer.of(office, TWO_HOURS, Instant.parse("2026-12-21T12:30:00Z")))
                .contains(new ExpectedAnswer(Instant.parse("2026-12-21T14:30:00Z"), List.of()));
    }

    @Test
    void tellsOfHolidaysAheadOfTheAnswerThatWouldBeWorkedOtherwise() {
        var answer = ExpectedAnswer.of(office, TWO_HOURS, Instant.parse("2026-12-23T16:30:00Z"))
                .orElseThrow();

        assertThat(answer.by()).isEqualTo("2026-12-28T08:30:00Z");
        assertThat(answer.closed())
                .as("the 26th is a Saturday")
                .containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));
    }

    @Test
    void tellsOfDaysThatAreClosedForOnce() {
        var outing = calendar(Map.of(LocalDate.of(2026, 12, 22), List.of()));

        assertThat(ExpectedAnswer.of(outing, TWO_HOURS, Instant.parse("2026-12-21T16:00:00Z")))
                .contains(
                        new ExpectedAnswer(Instant.parse("2026-12-23T08:00:00Z"), List.of(LocalDate.of(2026, 12, 22))));
    }

    @Test
    void neverComesWithoutHours() {
        assertThat(ExpectedAnswer.of(WorkingCalendar.WITHOUT_HOURS, TWO_HOURS, Instant.EPOCH))
                .isEmpty();
    }
}
