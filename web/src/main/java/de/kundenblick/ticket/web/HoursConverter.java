package de.kundenblick.ticket.web;

import de.kundenblick.ticket.sla.CalendarText;
import de.kundenblick.ticket.sla.WorkingRange;
import jakarta.faces.convert.FacesConverter;
import java.util.List;

/** Hours of a day, as in 8:00–12:00, 13:30–18:00. */
@FacesConverter(value = "workingHours", managed = true)
public class HoursConverter extends TextConverter<List<WorkingRange>> {
    @Override
    List<WorkingRange> read(String typed) {
        return CalendarText.hours(typed);
    }

    @Override
    String write(List<WorkingRange> value) {
        return CalendarText.hours(value);
    }

    @Override
    String refusal() {
        return "ticket.calendar.badHours";
    }
}
