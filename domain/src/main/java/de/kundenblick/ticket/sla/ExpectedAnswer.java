package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Until when somebody who writes now has an answer.
 *
 * @param by the same moment at which the first response to a ticket of now would fall due
 * @param closed the days before it on which nobody works although the week says so
 */
public record ExpectedAnswer(Instant by, List<LocalDate> closed) implements Serializable {
    /** Nobody reads of more. */
    private static final int MOST_CLOSED = 10;

    /** Empty when the calendar has no hours left for it. */
    public static Optional<ExpectedAnswer> of(WorkingCalendar calendar, Promise promise, Instant now) {
        return calendar.due(now, promise.time()).map(due -> {
            var first = now.atZone(calendar.zone()).toLocalDate();
            var last = due.atZone(calendar.zone()).toLocalDate();
            var closed = first.datesUntil(last.plusDays(1))
                    .filter(calendar::isClosed)
                    .limit(MOST_CLOSED)
                    .toList();
            return new ExpectedAnswer(due, closed);
        });
    }
}
