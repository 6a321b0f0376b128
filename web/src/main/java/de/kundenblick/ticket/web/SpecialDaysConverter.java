package de.kundenblick.ticket.web;

import de.kundenblick.ticket.sla.CalendarText;
import de.kundenblick.ticket.sla.SpecialDay;
import jakarta.faces.convert.FacesConverter;
import java.util.List;

/** Days with hours of their own, one in a line. */
@FacesConverter(value = "specialDays", managed = true)
public class SpecialDaysConverter extends TextConverter<List<SpecialDay>> {
    @Override
    List<SpecialDay> read(String typed) {
        return CalendarText.specialDays(typed);
    }

    @Override
    String write(List<SpecialDay> value) {
        return CalendarText.specialDays(value, german());
    }

    @Override
    String refusal() {
        return "ticket.calendar.badSpecialDay";
    }
}
