package de.kundenblick.ticket.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calendars and moments as tests like to write them. */
final class Given {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Holidays CHRISTMAS =
            Holidays.of(Set.of(MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26)), Set.of());
    static final EnumSet<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final EnumSet<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private Given() {}

    /** @param times pairs of beginning and end, as in 8:00 18:00 */
    static WorkingCalendar calendar(ZoneId zone, Set<DayOfWeek> days, Holidays holidays, String... times) {
        return new WorkingCalendar(zone, week(days, times), holidays, Map.of());
    }

    static WorkingCalendar workdays(String... times) {
        return calendar(BERLIN, WORKDAYS, Holidays.NONE, times);
    }

    static WorkingCalendar always(String zone) {
        return calendar(ZoneId.of(zone), EVERY_DAY, Holidays.NONE, "0:00", "24:00");
    }

    static Map<DayOfWeek, List<WorkingRange>> week(Set<DayOfWeek> days, String... times) {
        List<WorkingRange> ranges = ranges(times);
        return days.stream().collect(Collectors.toMap(Function.identity(), day -> ranges));
    }

    static List<WorkingRange> ranges(String... times) {
        var ranges = new ArrayList<WorkingRange>();
        for (int index = 0; index < times.length; index += 2) {
            ranges.add(new WorkingRange(minute(times[index]), minute(times[index + 1])));
        }
        return ranges;
    }

    /** On the clock of Berlin; the first of two. */
    static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    static Instant at(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static int minute(String time) {
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }
}
