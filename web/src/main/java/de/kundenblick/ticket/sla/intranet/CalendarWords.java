package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.ticket.sla.CalendarHoliday;
import de.kundenblick.ticket.sla.CalendarText;
import de.kundenblick.ticket.sla.GermanHolidays;
import de.kundenblick.ticket.sla.MinutesText;
import de.kundenblick.ticket.sla.SpecialDay;
import de.kundenblick.ticket.sla.WorkingRange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days, hours and states as the reader calls them. */
@Named("calendarWords")
@RequestScoped
public class CalendarWords {
    @Inject
    Viewer viewer;

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, viewer.getLocale());
    }

    public String shortDay(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, viewer.getLocale());
    }

    /** Empty for none. */
    public String state(String code) {
        return code == null ? "" : GermanHolidays.states().get(code);
    }

    /** The German states by their code. */
    public Map<String, String> getStates() {
        return GermanHolidays.states();
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().toList();
    }

    /** As in 1:30. */
    public String time(Duration time) {
        return time == null ? "" : MinutesText.text(time);
    }

    /** As in 1:30; a dash for null. */
    public String minutes(Integer minutes) {
        return minutes == null ? "–" : MinutesText.text(minutes);
    }

    /** Of a field whose value is no plain text. */
    @SuppressWarnings("unchecked")
    Optional<String> value(String field, Serializable value) {
        if (value == null) {
            return Optional.empty();
        }
        boolean german = "de".equals(viewer.getLanguage());
        return switch (field) {
            case "state" -> Optional.of(state((String) value));
            case "week" -> Optional.of(week((Map<DayOfWeek, List<WorkingRange>>) value));
            case "holidays" -> Optional.of(CalendarText.holidays((List<CalendarHoliday>) value, german));
            case "specialDays" -> Optional.of(CalendarText.specialDays((List<SpecialDay>) value, german));
            default -> Optional.empty();
        };
    }

    private String week(Map<DayOfWeek, List<WorkingRange>> week) {
        return Arrays.stream(DayOfWeek.values())
                .filter(week::containsKey)
                .map(day -> day.getDisplayName(TextStyle.SHORT, viewer.getLocale())
                        + ' '
                        + CalendarText.hours(week.get(day)))
                .collect(Collectors.joining("; "));
    }
}
