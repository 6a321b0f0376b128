package de.kundenblick.ticket.sla;

import java.io.Serializable;
import java.time.Duration;

/**
 * Other conditions for a target; each null for what they are.
 *
 * @param levelId whose promises would hold
 * @param calendarId in which time would be counted
 * @param minutes that would be promised
 */
public record WhatIf(Long levelId, Long calendarId, Integer minutes) implements Serializable {
    public boolean isEmpty() {
        return levelId == null && calendarId == null && minutes == null;
    }

    /** The promises with other minutes for one target. */
    PromiseSet promises(PromiseSet promises, TargetKind kind) {
        if (minutes == null) {
            return promises;
        }
        Promise usual = promises.of(kind);
        var promise = new Promise(Duration.ofMinutes(minutes), usual == null ? null : usual.warning());
        return new PromiseSet(
                kind == TargetKind.FIRST_RESPONSE ? promise : promises.firstResponse(),
                kind == TargetKind.UPDATE ? promise : promises.update(),
                kind == TargetKind.SOLUTION ? promise : promises.solution(),
                promises.updateRule(),
                promises.solutionRule());
    }

    /** @param promises of the service level that is asked for, or those that hold */
    public Target target(Course course, PromiseSet promises, TargetKind kind, WorkingCalendar calendar) {
        return Targets.of(course, promises(promises, kind), calendar).of(kind);
    }
}
