package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Why a target falls due when it does.
 *
 * @param counted the working time that makes its moment, or was used until it stood still, in pieces of a day at most
 * @param sum of what was counted
 */
public record Explanation(Target target, List<WorkingSpan> counted, Duration sum) implements Serializable {

    /** @param now up to which time is counted that does not come to an end by itself */
    public static Explanation of(Target target, WorkingCalendar calendar, Instant now) {
        if (target.start() == null) {
            return new Explanation(target, List.of(), Duration.ZERO);
        }
        Instant end = target.due() == null ? now : target.due();
        List<WorkingSpan> counted = Pauses.around(target.pauses(), target.start(), end).stream()
                .flatMap(stretch -> calendar.spans(stretch.from(), stretch.to()).stream())
                .toList();
        Duration sum = counted.stream().map(WorkingSpan::length).reduce(Duration.ZERO, Duration::plus);
        return new Explanation(target, counted, sum);
    }

    /** How much working time was used up to a moment, with pauses left out. */
    public static Duration used(Target target, WorkingCalendar calendar, Instant until) {
        if (target.start() == null) {
            return Duration.ZERO;
        }
        return Pauses.around(target.pauses(), target.start(), until).stream()
                .map(stretch -> calendar.work(stretch.from(), stretch.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
