package de.kundenblick.ticket.web;

import de.kundenblick.ticket.sla.CalendarHoliday;
import de.kundenblick.ticket.sla.CalendarText;
import jakarta.faces.convert.FacesConverter;
import java.util.List;

/** Holidays, one in a line. */
@FacesConverter(value = "calendarHolidays", managed = true)
public class HolidaysConverter extends TextConverter<List<CalendarHoliday>> {
    @Override
    List<CalendarHoliday> read(String typed) {
        return CalendarText.holidays(typed);
    }

    @Override
    String write(List<CalendarHoliday> value) {
        return CalendarText.holidays(value, german());
    }

    @Override
    String refusal() {
        return "ticket.calendar.badHoliday";
    }
}
