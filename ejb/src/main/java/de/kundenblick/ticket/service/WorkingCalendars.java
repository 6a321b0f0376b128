package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.Calendar;
import de.kundenblick.ticket.sla.CalendarDetails;
import de.kundenblick.ticket.sla.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All calendars, read again when one of them was changed on this or another node. */
@ApplicationScoped
class WorkingCalendars {
    @Inject
    CalendarRepository calendars;

    private volatile Book known = new Book(0, null, Map.of());

    /** @param revision as it stands in the database: what was read under another one is out of date */
    Book at(long revision) {
        Book book = known;
        if (book.revision() != revision) {
            book = read(revision);
            known = book;
        }
        return book;
    }

    private Book read(long revision) {
        List<Calendar> all = calendars.all();
        Map<Long, Entry> entries = calendars.details(all).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Entry.of(entry.getValue())));
        Long standard = all.stream()
                .filter(Calendar::isStandard)
                .map(Calendar::getId)
                .findFirst()
                .orElse(null);
        return new Book(revision, standard, entries);
    }

    /** A calendar as people entered it, and as the rules take it. */
    record Entry(CalendarDetails details, WorkingCalendar calendar) {
        static Entry of(CalendarDetails details) {
            return new Entry(details, details.calendar());
        }
    }

    /**
     * The calendars as they were at one moment.
     *
     * @param standard null when there is none
     */
    record Book(long revision, Long standard, Map<Long, Entry> entries) {
        /** @param id null for the standard calendar */
        WorkingCalendar calendar(Long id) {
            Entry entry = entry(id);
            return entry == null ? WorkingCalendar.WITHOUT_HOURS : entry.calendar();
        }

        /** Null when there is no such calendar. */
        Entry entry(Long id) {
            Long wanted = id == null ? standard : id;
            return wanted == null ? null : entries.get(wanted);
        }
    }
}
