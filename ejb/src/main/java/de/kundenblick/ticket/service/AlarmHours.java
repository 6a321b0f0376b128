package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.WorkingCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The hours of the calendars, read when a job begins. */
@Dependent
class AlarmHours {
    @Inject
    OpeningHoursRepository stored;

    Book read() {
        return new Book(stored);
    }

    static class Book {
        private final OpeningHoursRepository stored;
        private final Map<Long, WorkingCalendar> known = new HashMap<>();

        Book(OpeningHoursRepository stored) {
            this.stored = stored;
        }

        WorkingCalendar calendar(Long id) {
            return known.computeIfAbsent(id == null ? -1 : id, each -> stored.calendar(id));
        }
    }
}
