package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day on which nobody works, although the week says so.
 *
 * @param year 0 for every year
 */
public record CalendarHoliday(int year, MonthDay day, String name) implements Serializable {
    public static final int EVERY_YEAR = 0;

    public static CalendarHoliday yearly(MonthDay day, String name) {
        return new CalendarHoliday(EVERY_YEAR, day, name);
    }

    public static CalendarHoliday once(LocalDate day, String name) {
        return new CalendarHoliday(day.getYear(), MonthDay.from(day), name);
    }

    public boolean isYearly() {
        return year == EVERY_YEAR;
    }

    /** Whether it falls on the day; a 29 February does in leap years only. */
    public boolean isOn(LocalDate date) {
        return MonthDay.from(date).equals(day) && (isYearly() || year == date.getYear());
    }
}
