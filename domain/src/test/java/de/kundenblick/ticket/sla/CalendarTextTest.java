package de.kundenblick.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("D-72")
class CalendarTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8:00–12:00, 13:30–18:00 | 8:00–12:00, 13:30–18:00",
                "13.30-18 ; 8-12 | 8:00–12:00, 13:30–18:00",
                "8 bis 17 Uhr | 8:00–17:00",
                "0-24 | 0:00–24:00",
                "8:05 - 9:07 und 9:07 - 10 | 8:05–10:00"
            })
    void readsHours(String typed, String shown) {
        assertThat(CalendarText.hours(CalendarText.hours(typed))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8-25", "18-8", "8:60-9", "0:00-24:01", "8–8", "acht bis neun", "8-12-14", "-8-9"})
    void refusesWhatAreNoHours(String typed) {
        assertThatThrownBy(() -> CalendarText.hours("7-8, " + typed)).hasMessage(typed);
    }

    @Test
    void readsNoHours() {
        assertThat(CalendarText.hours(" ")).isEmpty();
        assertThat(CalendarText.hours(", ")).isEmpty();
    }

    @Test
    void readsHolidaysOfEveryYearAndOfOne() {
        var holidays = CalendarText.holidays("24.12. Heiligabend\n\n 15.5.2026  Brückentag \n29.02. Schalttag");

        assertThat(holidays)
                .containsExactly(
                        CalendarHoliday.yearly(MonthDay.of(12, 24), "Heiligabend"),
                        CalendarHoliday.once(LocalDate.of(2026, 5, 15), "Brückentag"),
                        CalendarHoliday.yearly(MonthDay.of(2, 29), "Schalttag"));
        assertThat(CalendarText.holidays(holidays, false))
                .isEqualTo("12-24 Heiligabend\n2026-05-15 Brückentag\n02-29 Schalttag");
        assertThat(CalendarText.holidays(CalendarText.holidays(holidays, false)))
                .isEqualTo(holidays);
        assertThat(CalendarText.holidays(CalendarText.holidays(holidays, true))).isEqualTo(holidays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.02. Nie", "29.02.2027 Nie", "24.12.", "Heiligabend", "1.13. Nie", "24.12.26 Nie"})
    void refusesWhatAreNoHolidays(String typed) {
        assertThatThrownBy(() -> CalendarText.holidays("1.1. Neujahr\n" + typed))
                .hasMessage(typed);
    }

    @Test
    void refusesAHolidayThatIsThereTwice() {
        assertThatThrownBy(() -> CalendarText.holidays("1.1. Neujahr\n01.01. Neujahrstag"))
                .hasMessage("01.01. Neujahrstag");
    }

    @Test
    void readsDaysWithHoursOfTheirOwn() {
        var days = CalendarText.specialDays("12.12.2026 10-14\n2026-12-13 9:30-12, 13-14");

        assertThat(CalendarText.specialDays(days, true))
                .isEqualTo("12.12.2026 10:00–14:00\n13.12.2026 9:30–12:00, 13:00–14:00");
        for (String bad : new String[] {"12.12. 10-14", "12.12.2026", "12.12.2026 14-10"}) {
            assertThatThrownBy(() -> CalendarText.specialDays(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "1:30, 90", "2h, 120", "2 h 5 min, 125", "8 Std, 480", "45 min, 45", "0:01, 1"})
    void readsTimes(String typed, int minutes) {
        assertThat(MinutesText.minutes(typed)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0:00", "1:60", "-5", "soon", "1000000", "99999:00", "1,5"})
    void refusesWhatIsNoTime(String typed) {
        assertThatThrownBy(() -> MinutesText.minutes(typed)).hasMessage(typed);
    }

    @Test
    void writesTimes() {
        assertThat(MinutesText.text(90)).isEqualTo("1:30");
        assertThat(MinutesText.text(Duration.ofSeconds(3_661))).isEqualTo("1:01:01");
    }
}
