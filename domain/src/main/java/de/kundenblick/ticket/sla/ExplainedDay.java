package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a day gives to a target.
 *
 * @param spans empty on a holiday
 * @param total of this day and all before
 * @param special whether the day has hours of its own
 * @param holiday whether only a holiday keeps people from working
 */
public record ExplainedDay(
        LocalDate day, List<WorkingSpan> spans, Duration sum, Duration total, boolean special, boolean holiday)
        implements Serializable {
    private static final int MOST_HOLIDAYS_SOUGHT = 800;

    /** Days on which nobody works anyway are left out. */
    public static List<ExplainedDay> of(Explanation explanation, WorkingCalendar calendar) {
        var byDay = new TreeMap<LocalDate, List<WorkingSpan>>();
        explanation.counted().forEach(span -> byDay.computeIfAbsent(span.day(), day -> new ArrayList<>())
                .add(span));
        if (!byDay.isEmpty()) {
            byDay.firstKey()
                    .datesUntil(byDay.lastKey())
                    .limit(MOST_HOLIDAYS_SOUGHT)
                    .filter(calendar::isHoliday)
                    .forEach(day -> byDay.putIfAbsent(day, List.of()));
        }
        var days = new ArrayList<ExplainedDay>();
        var total = Duration.ZERO;
        for (var entry : byDay.entrySet()) {
            Duration sum = entry.getValue().stream().map(WorkingSpan::length).reduce(Duration.ZERO, Duration::plus);
            total = total.plus(sum);
            days.add(new ExplainedDay(
                    entry.getKey(),
                    entry.getValue(),
                    sum,
                    total,
                    calendar.isException(entry.getKey()),
                    entry.getValue().isEmpty()));
        }
        return days;
    }
}
