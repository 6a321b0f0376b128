package de.kundenblick.ticket.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** After how much working time an idle lock is given up. */
public final class LockTime {
    private static final Duration FARTHEST = Duration.ofDays(3 * 366);

    private LockTime() {}

    /**
     * The latest moment that lies so much working time back: all locks that are counted from it or from an earlier one are
     * given up. Empty when there was not as much working time.
     */
    public static Optional<Instant> latest(WorkingCalendar calendar, int minutes, Instant now) {
        var time = Duration.ofMinutes(minutes);
        var back = time;
        while (calendar.work(now.minus(back), now).compareTo(time) < 0) {
            back = back.multipliedBy(2);
            if (back.compareTo(FARTHEST) > 0) {
                return Optional.empty();
            }
        }
        Instant enough = now.minus(back);
        Instant tooLate = now;
        while (ChronoUnit.MICROS.between(enough, tooLate) > 1) {
            Instant middle = enough.plus(Duration.between(enough, tooLate).dividedBy(2));
            if (calendar.work(middle, now).compareTo(time) >= 0) {
                enough = middle;
            } else {
                tooLate = middle;
            }
        }
        return Optional.of(enough);
    }
}
