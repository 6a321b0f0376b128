package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How it stands with one promise about a ticket.
 *
 * @param origin what its time counts from; null while nothing did
 * @param start when that was; null while nothing did
 * @param promise null when nothing is promised
 * @param due when its time is used up, kept when it was met; null when that moment does not come
 * @param warns when the warning comes; null for none
 * @param metAt null unless it was met
 * @param pauses what is not counted, from the start on
 */
public record Target(
        TargetKind kind,
        TargetState state,
        TargetOrigin origin,
        Instant start,
        Promise promise,
        Instant due,
        Instant warns,
        Instant metAt,
        List<Pause> pauses)
        implements Serializable {

    static Target without(TargetKind kind, TargetState state, Promise promise) {
        return new Target(kind, state, null, null, promise, null, null, null, List.of());
    }

    /** Whether it can make the ticket escalate, now or later. */
    public boolean isActive() {
        return state.isActive();
    }

    /** Its moment has passed and nothing was done, or too late. */
    public boolean isBreached(Instant now) {
        Instant until = state == TargetState.MET ? metAt : now;
        return due != null && (isActive() || state == TargetState.MET) && due.isBefore(until);
    }

    public boolean isWarned(Instant now) {
        return isActive() && warns != null && !warns.isAfter(now);
    }
}
