package de.kundenblick.ticket.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The working hours that a round of a job goes by. */
@Dependent
class AlarmHours {
    @Inject
    WorkingCalendars calendars;

    @Inject
    TargetRepository targets;

    WorkingCalendars.Book read() {
        return calendars.at(targets.revision());
    }
}
