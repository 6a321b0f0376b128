package de.kundenblick.ticket.sla;

import static de.kundenblick.ticket.sla.Given.BERLIN;
import static de.kundenblick.ticket.sla.Given.EVERY_DAY;
import static de.kundenblick.ticket.sla.Given.always;
import static de.kundenblick.ticket.sla.Given.at;
import static de.kundenblick.ticket.sla.Given.berlin;
import static de.kundenblick.ticket.sla.Given.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F-25")
class ClockChangesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23:00",
        "Europe/Berlin, 2026-10-25, 25:00",
        "Europe/Berlin, 2026-10-26, 24:00",
        "America/Sao_Paulo, 2018-11-04, 23:00",
        "America/Sao_Paulo, 2018-02-17, 25:00",
        "America/Sao_Paulo, 2018-02-18, 24:00",
        "Africa/Cairo, 2024-04-26, 23:00",
        "Africa/Cairo, 2024-10-31, 25:00",
        "Asia/Beirut, 2024-03-31, 23:00",
        "Asia/Beirut, 2024-10-26, 25:00",
        "Australia/Lord_Howe, 2026-10-04, 23:30",
        "Australia/Lord_Howe, 2026-04-05, 24:30",
        "Asia/Kolkata, 2026-03-29, 24:00",
        "Asia/Kathmandu, 2026-03-29, 24:00",
        "America/St_Johns, 2006-10-28, 24:59",
        "America/St_Johns, 2006-10-29, 24:01",
        "Pacific/Apia, 2011-12-29, 24:00",
        "Pacific/Apia, 2011-12-30, 00:00",
        "UTC, 2016-12-31, 24:00"
    })
    void aWholeDayIsAsLongAsTheClockMakesIt(String zone, LocalDate day, String length) {
        var calendar = new WorkingCalendar(
                ZoneId.of(zone), Map.of(), Holidays.NONE, Map.of(day, List.of(new WorkingRange(0, 1440))));
        var from = day.minusDays(3).atStartOfDay(ZoneId.of(zone)).toInstant();
        var to = day.plusDays(3).atStartOfDay(ZoneId.of(zone)).toInstant();

        var work = calendar.work(from, to);

        String[] parts = length.split(":");
        assertThat(work).hasMinutes(Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]));
    }

    @Test
    void hoursThatNeverComeDoNotCount() {
        var gap = calendar(BERLIN, EVERY_DAY, Holidays.NONE, "2:00", "3:00");
        var before = calendar(BERLIN, EVERY_DAY, Holidays.NONE, "1:30", "2:30");
        var after = calendar(BERLIN, EVERY_DAY, Holidays.NONE, "2:30", "3:30");
        Instant start = berlin("2026-03-29T00:00:00");

        assertThat(gap.due(start, Duration.ofMinutes(1))).contains(berlin("2026-03-30T02:01:00"));
        assertThat(before.work(start, start.plusSeconds(86_400))).hasMinutes(30);
        assertThat(before.due(start, Duration.ofMinutes(30))).contains(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(before.due(start, Duration.ofMinutes(31))).contains(berlin("2026-03-30T01:31:00"));
        assertThat(after.due(start, Duration.ofMinutes(30))).contains(berlin("2026-03-29T03:30:00"));
    }

    @Test
    void hoursThatComeTwiceCountTwice() {
        var twice = calendar(BERLIN, EVERY_DAY, Holidays.NONE, "2:00", "3:00");
        var ending = calendar(BERLIN, EVERY_DAY, Holidays.NONE, "1:00", "2:30");
        Instant start = berlin("2026-10-25T00:00:00");

        assertThat(twice.work(start, berlin("2026-10-26T00:00:00"))).hasHours(2);
        assertThat(twice.due(start, Duration.ofMinutes(90))).contains(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(ending.work(start, berlin("2026-10-26T00:00:00"))).hasMinutes(60 + 30 + 30);
        assertThat(ending.spans(start, berlin("2026-10-26T00:00:00"))).hasSize(2);
    }

    @Test
    void worksFromTheFirstMomentOfADayThatBeginsAtOne() {
        var calendar = always("America/Sao_Paulo");

        assertThat(calendar.due(at("America/Sao_Paulo", "2018-11-03T23:30:00"), Duration.ofMinutes(60)))
                .contains(at("America/Sao_Paulo", "2018-11-04T01:30:00"));
        assertThat(calendar.spans(
                        at("America/Sao_Paulo", "2018-11-03T00:00:00"), at("America/Sao_Paulo", "2018-11-05T00:00:00")))
                .extracting(WorkingSpan::length)
                .containsExactly(Duration.ofHours(24), Duration.ofHours(23));
    }

    @Test
    void countsAnHourBeforeMidnightTwice() {
        var calendar = calendar(ZoneId.of("America/Sao_Paulo"), EVERY_DAY, Holidays.NONE, "22:00", "24:00");

        assertThat(calendar.work(
                        at("America/Sao_Paulo", "2018-02-17T12:00:00"), at("America/Sao_Paulo", "2018-02-18T12:00:00")))
                .hasHours(3);
    }

    @Test
    void keepsToTheClockOfHalfHourZones() {
        var kolkata = calendar(ZoneId.of("Asia/Kolkata"), EVERY_DAY, Holidays.NONE, "9:15", "17:45");
        var lordHowe = calendar(ZoneId.of("Australia/Lord_Howe"), EVERY_DAY, Holidays.NONE, "1:00", "3:00");

        assertThat(kolkata.due(Instant.parse("2026-01-12T00:00:00Z"), Duration.ofMinutes(15)))
                .contains(Instant.parse("2026-01-12T04:00:00Z"));
        assertThat(lordHowe.work(
                        at("Australia/Lord_Howe", "2026-04-05T00:00:00"),
                        at("Australia/Lord_Howe", "2026-04-06T00:00:00")))
                .hasMinutes(150);
        assertThat(lordHowe.work(
                        at("Australia/Lord_Howe", "2026-10-04T00:00:00"),
                        at("Australia/Lord_Howe", "2026-10-05T00:00:00")))
                .hasMinutes(90);
    }

    @Test
    void aYearHasAsManyHoursAsItLasts() {
        var calendar = always("Europe/Berlin");

        assertThat(calendar.work(berlin("2026-01-01T00:00:00"), berlin("2027-01-01T00:00:00")))
                .hasHours(365 * 24);
    }
}
