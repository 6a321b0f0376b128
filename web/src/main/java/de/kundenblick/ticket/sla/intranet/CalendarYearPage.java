package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.ticket.sla.CalendarDetails;
import de.kundenblick.ticket.sla.GermanHolidays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The days of a year on which nobody works in a calendar. */
@Named("calendarYear")
@RequestScoped
public class CalendarYearPage {
    private static final int FIRST = 1970;
    private static final int LAST = 2999;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private Integer year;

    /** @param ofState whether it is a public holiday of the state */
    public record Holiday(LocalDate day, String name, boolean ofState) {}

    /** In their order. */
    public List<Holiday> of(CalendarDetails details) {
        Stream<Holiday> ofState = details.state() == null
                ? Stream.empty()
                : GermanHolidays.of(details.state()).in(getYear(), viewer.getLocale()).stream()
                        .map(holiday -> new Holiday(holiday.day(), holiday.name(), true));
        Stream<Holiday> own = details.holidays().stream()
                .filter(holiday -> holiday.isYearly() || holiday.year() == getYear())
                .filter(holiday -> holiday.day().isValidYear(getYear()))
                .map(holiday -> new Holiday(holiday.day().atYear(getYear()), holiday.name(), false));
        return Stream.concat(ofState, own)
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }

    public int getYear() {
        int wanted = year == null ? clock.instant().atZone(viewer.getZone()).getYear() : year;
        return Math.max(FIRST, Math.min(LAST, wanted));
    }

    /** Null as long as the address names none. */
    public Integer getWanted() {
        return year;
    }

    public void setWanted(Integer wanted) {
        year = wanted;
    }
}
