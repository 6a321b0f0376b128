package de.kundenblick.ticket.service;

import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.sla.DueTarget;
import de.kundenblick.ticket.sla.TargetKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A ticket that a job looks at.
 *
 * @param calendarId null for the standard one
 */
record AlarmedTicket(long id, StateType state, Long calendarId, List<DueTarget> running, Instant pendingUntil) {
    private static final int FIRST_DUE = 4;
    private static final int FIRST_PROMISE = 7;

    /** @param escalatesAt when the first target that runs falls due; null when none runs */
    static List<DueTarget> running(Instant escalatesAt, Object[] row, Function<Object, Instant> moment) {
        var running = new ArrayList<DueTarget>();
        for (TargetKind kind : TargetKind.values()) {
            Instant due = moment.apply(row[FIRST_DUE + kind.ordinal()]);
            if (due != null && escalatesAt != null && !due.isBefore(escalatesAt)) {
                int promise = FIRST_PROMISE + 2 * kind.ordinal();
                running.add(new DueTarget(kind, due, number(row[promise]), number(row[promise + 1])));
            }
        }
        return running;
    }

    private static Integer number(Object stored) {
        return stored == null ? null : ((Number) stored).intValue();
    }
}
