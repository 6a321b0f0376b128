package de.kundenblick.ticket.web;

import de.kundenblick.ticket.sla.MinutesText;
import jakarta.faces.convert.FacesConverter;

/** Working time in hours and minutes; nothing for none. */
@FacesConverter(value = "workingMinutes", managed = true)
public class MinutesConverter extends TextConverter<Integer> {
    @Override
    Integer read(String typed) {
        return typed.isEmpty() ? null : MinutesText.minutes(typed);
    }

    @Override
    String write(Integer value) {
        return MinutesText.text(value);
    }

    @Override
    String refusal() {
        return "ticket.level.badMinutes";
    }
}
