package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.Course;
import de.kundenblick.ticket.sla.PromiseSet;
import de.kundenblick.ticket.sla.TargetColumns;
import de.kundenblick.ticket.sla.Targets;
import de.kundenblick.ticket.sla.WorkingCalendar;

/**
 * All that the targets of a ticket follow from.
 *
 * @param source the service level or queue that the promises are of
 * @param ofLevel whether it is a service level
 * @param calendarId null for the standard calendar
 * @param stored what the targets came to so far
 */
record TicketFacts(
        long id,
        long revision,
        String source,
        boolean ofLevel,
        PromiseSet promises,
        Long calendarId,
        Course course,
        Targets.ToldWarnings told,
        TargetColumns stored) {

    Targets targets(WorkingCalendar calendar) {
        return Targets.of(course, promises, calendar);
    }

    TargetColumns columns(Targets targets) {
        return TargetColumns.of(course, targets, told, stored);
    }
}
