package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.ExpectedAnswer;
import de.kundenblick.ticket.sla.Promise;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Reckons until when there is an answer, by the promises and calendars that hold for tickets. */
@Dependent
class ExpectedAnswers {
    @Inject
    ExpectedAnswerRepository promises;

    @Inject
    WorkingCalendars calendars;

    /** For what a contact writes at that moment. */
    Optional<ExpectedAnswer> at(Instant moment) {
        return promises.ofPortal()
                .flatMap(promise -> ExpectedAnswer.of(
                        calendars.at(promise.revision()).calendar(promise.calendarId()),
                        Promise.ofMinutes(promise.minutes(), null),
                        moment));
    }
}
