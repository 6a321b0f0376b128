package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A day with hours of its own, whatever the week and the holidays say. */
public record SpecialDay(LocalDate day, List<WorkingRange> hours) implements Serializable {
    public SpecialDay {
        hours = WorkingRange.merged(hours);
    }
}
