package de.kundenblick.ticket.service;

import de.kundenblick.ticket.statistics.Spans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How long things took in working time, by the calendar of each ticket. */
@Dependent
class WorkingSpans {
    @Inject
    WorkingCalendars calendars;

    @Inject
    TargetRepository targets;

    /**
     * Until the first response, and until the solution.
     *
     * @param moments calendar, creation, first response and solution of tickets, as seconds; null what has not happened
     */
    List<Spans> of(List<Object[]> moments) {
        var book = calendars.at(targets.revision());
        return List.of(spans(book, moments, 2), spans(book, moments, 3));
    }

    private static Spans spans(WorkingCalendars.Book book, List<Object[]> moments, int end) {
        var seconds = new ArrayList<Long>();
        for (Object[] row : moments) {
            if (row[end] != null) {
                var calendar = book.calendar(((Number) row[0]).longValue());
                seconds.add(calendar.work(moment(row[1]), moment(row[end])).toSeconds());
            }
        }
        seconds.sort(null);
        return Spans.of(seconds);
    }

    private static Instant moment(Object seconds) {
        return Instant.ofEpochSecond(((Number) seconds).longValue());
    }
}
