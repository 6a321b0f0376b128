package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How it stands with a target at a moment.
 *
 * @param remaining working time that is left, or that has passed since it was breached; null where none is counted
 */
public record TargetLine(Target target, boolean breached, boolean warned, Duration remaining) implements Serializable {

    public static TargetLine of(Target target, WorkingCalendar calendar, Instant now) {
        boolean breached = target.isBreached(now);
        return new TargetLine(target, breached, target.isWarned(now), remaining(target, calendar, now, breached));
    }

    private static Duration remaining(Target target, WorkingCalendar calendar, Instant now, boolean breached) {
        return switch (target.state()) {
            case RUNNING ->
                breached
                        ? calendar.work(target.due(), now)
                        : target.promise().time().minus(Explanation.used(target, calendar, now));
            case PAUSED -> target.promise().time().minus(Explanation.used(target, calendar, now));
            case MET -> breached ? calendar.work(target.due(), target.metAt()) : null;
            default -> null;
        };
    }

    /** What to call it, as in a text's key. */
    public String label() {
        return switch (target.state()) {
            case RUNNING -> breached ? "BREACHED" : warned ? "WARNED" : "RUNNING";
            case MET -> breached ? "MET_LATE" : "MET";
            default -> target.state().name();
        };
    }
}
