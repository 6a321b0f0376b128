package de.kundenblick.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LockTimeTest {
    private static final Instant FRIDAY_HALF_PAST_FOUR = Instant.parse("2026-03-06T15:30:00Z");
    private static final Instant MONDAY_HALF_PAST_EIGHT = Instant.parse("2026-03-09T07:30:00Z");

    private final WorkingCalendar eightToFive = new WorkingCalendar(
            ZoneId.of("Europe/Berlin"),
            Stream.of(DayOfWeek.values())
                    .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                    .collect(Collectors.toMap(day -> day, day -> List.of(new WorkingRange(480, 1020)))),
            Holidays.NONE,
            Map.of());

    @Test
    @Tag("D-75")
    void anHourOfWorkLiesBetweenFridayHalfPastFourAndMondayHalfPastEight() {
        assertThat(LockTime.latest(eightToFive, 60, MONDAY_HALF_PAST_EIGHT))
                .hasValueSatisfying(latest -> assertThat(Duration.between(FRIDAY_HALF_PAST_FOUR, latest))
                        .isBetween(Duration.ZERO, Duration.ofNanos(1_000)));
        assertThat(LockTime.latest(eightToFive, 60, MONDAY_HALF_PAST_EIGHT.minusSeconds(1)))
                .hasValueSatisfying(latest -> assertThat(latest).isBefore(FRIDAY_HALF_PAST_FOUR));
    }

    @Test
    void whereNobodyWorksNoLockIsGivenUp() {
        assertThat(LockTime.latest(WorkingCalendar.WITHOUT_HOURS, 60, MONDAY_HALF_PAST_EIGHT))
                .isEmpty();
    }
}
