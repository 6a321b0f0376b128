package de.kundenblick.ticket.service;

import de.kundenblick.ticket.statistics.Spans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How long things took in working time, by the calendar of each ticket. */
@Dependent
class WorkingSpans {
    private static final int CALENDAR = 2;
    private static final int BEGIN = 3;
    private static final int END = 4;

    @Inject
    WorkingCalendars calendars;

    @Inject
    TargetRepository targets;

    /**
     * @param moments key, piece, calendar, begin and end of tickets, the latter as seconds
     * @param group what a ticket's time belongs to
     */
    Map<String, Spans> of(List<Object[]> moments, Function<Object[], String> group) {
        var book = calendars.at(targets.revision());
        var seconds = new HashMap<String, List<Long>>();
        for (Object[] row : moments) {
            var calendar = book.calendar(row[CALENDAR] == null ? null : ((Number) row[CALENDAR]).longValue());
            seconds.computeIfAbsent(group.apply(row), key -> new ArrayList<>())
                    .add(calendar.work(moment(row[BEGIN]), moment(row[END])).toSeconds());
        }
        var spans = new HashMap<String, Spans>();
        seconds.forEach((key, all) -> {
            all.sort(null);
            spans.put(key, Spans.of(all));
        });
        return spans;
    }

    private static Instant moment(Object seconds) {
        return Instant.ofEpochSecond(((Number) seconds).longValue());
    }
}
