package de.kundenblick.ticket.sla;

import de.kundenblick.shared.record.NamedDetails;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that a working calendar consists of.
 *
 * @param standard whether it holds where a queue or service level names no other
 * @param state the German state whose public holidays are kept, as in {@code by}; null for none
 * @param week hours of each day of the week; one that is missing has none
 */
public record CalendarDetails(
        String name,
        ZoneId zone,
        boolean standard,
        String state,
        Map<DayOfWeek, List<WorkingRange>> week,
        List<CalendarHoliday> holidays,
        List<SpecialDay> specialDays)
        implements NamedDetails {

    public CalendarDetails {
        week = week.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> WorkingRange.merged(day.getValue())));
        holidays = List.copyOf(holidays);
        specialDays = List.copyOf(specialDays);
    }

    public WorkingCalendar calendar() {
        var own = Holidays.of(
                holidays.stream()
                        .filter(CalendarHoliday::isYearly)
                        .map(CalendarHoliday::day)
                        .collect(Collectors.toSet()),
                holidays.stream()
                        .filter(holiday -> !holiday.isYearly())
                        .map(holiday -> holiday.day().atYear(holiday.year()))
                        .collect(Collectors.toSet()));
        return new WorkingCalendar(
                zone,
                week,
                state == null ? own : own.and(GermanHolidays.of(state)),
                specialDays.stream().collect(Collectors.toMap(SpecialDay::day, SpecialDay::hours)));
    }

    /** What the calendar itself calls a day on which nobody works; empty where it is one of the state or none. */
    public Optional<String> holiday(LocalDate day) {
        return holidays.stream()
                .filter(holiday -> holiday.isOn(day))
                .map(CalendarHoliday::name)
                .findFirst();
    }

    /** Minutes of a usual week. */
    public int weekMinutes() {
        return week.values().stream()
                .flatMap(List::stream)
                .mapToInt(WorkingRange::minutes)
                .sum();
    }

    /** Whether anybody ever works. */
    public boolean hasHours() {
        return !week.isEmpty()
                || specialDays.stream().anyMatch(special -> !special.hours().isEmpty());
    }
}
