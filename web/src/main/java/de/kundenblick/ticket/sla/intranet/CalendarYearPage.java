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

    private String wanted;

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

    /** This year unless the address names another one. */
    public int getYear() {
        boolean named = wanted != null && wanted.matches("\\d{4}");
        int year = named
                ? Integer.parseInt(wanted)
                : clock.instant().atZone(viewer.getZone()).getYear();
        return Math.max(FIRST, Math.min(LAST, year));
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
