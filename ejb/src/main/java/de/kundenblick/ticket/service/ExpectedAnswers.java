package de.kundenblick.ticket.service;

import de.kundenblick.ticket.sla.ExpectedAnswer;
import de.kundenblick.ticket.sla.Promise;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Reckons until when there is an answer, by the promises and calendars that hold for tickets. */
@Dependent
class ExpectedAnswers {
    @Inject
    ExpectedAnswerRepository promises;

    @Inject
    WorkingCalendars calendars;

    /** Of several queues the one that takes longest counts. */
    Optional<ExpectedAnswer> at(Instant moment) {
        return promises.all().stream()
                .flatMap(promise -> ExpectedAnswer.of(
                        calendars.at(promise.revision()).calendar(promise.calendarId()),
                        Promise.ofMinutes(promise.minutes(), null),
                        moment)
                        .stream())
                .max(Comparator.comparing(ExpectedAnswer::by));
    }
}
