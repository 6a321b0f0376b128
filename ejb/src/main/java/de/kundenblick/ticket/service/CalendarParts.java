package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.Calendar;
import de.kundenblick.ticket.sla.CalendarDetails;
import de.kundenblick.ticket.sla.CalendarHoliday;
import de.kundenblick.ticket.sla.SpecialDay;
import de.kundenblick.ticket.sla.WorkingRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;

/** Puts together what is stored of a calendar in rows of several tables: id, kind, three numbers, range, name. */
final class CalendarParts {
    private CalendarParts() {}

    static CalendarDetails details(Calendar calendar, List<Object[]> parts) {
        var week = new EnumMap<DayOfWeek, List<WorkingRange>>(DayOfWeek.class);
        var holidays = new ArrayList<CalendarHoliday>();
        var specials = new TreeMap<LocalDate, List<WorkingRange>>();
        for (Object[] part : parts) {
            int one = number(part[2]);
            switch ((String) part[1]) {
                case "WEEK" ->
                    week.computeIfAbsent(DayOfWeek.of(one), day -> new ArrayList<>())
                            .add(range(part));
                case "HOLIDAY" ->
                    holidays.add(
                            new CalendarHoliday(one, MonthDay.of(number(part[3]), number(part[4])), (String) part[7]));
                default ->
                    specials.computeIfAbsent(
                                    LocalDate.of(one, number(part[3]), number(part[4])), day -> new ArrayList<>())
                            .add(range(part));
            }
        }
        return new CalendarDetails(
                calendar.getName(),
                calendar.getZone(),
                calendar.isStandard(),
                calendar.getState(),
                week,
                holidays,
                specials.entrySet().stream()
                        .map(special -> new SpecialDay(special.getKey(), special.getValue()))
                        .toList());
    }

    private static WorkingRange range(Object[] part) {
        return new WorkingRange(number(part[5]), number(part[6]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
