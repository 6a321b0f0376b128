package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.ticket.sla.WorkingRange;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;

/** What is typed about a day of the week. */
public class WeekDay implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private List<WorkingRange> hours;

    WeekDay(DayOfWeek day, List<WorkingRange> hours) {
        this.day = day;
        this.hours = hours;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public List<WorkingRange> getHours() {
        return hours;
    }

    public void setHours(List<WorkingRange> hours) {
        this.hours = hours == null ? List.of() : hours;
    }
}
