package de.kundenblick.ticket.service;

import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.TicketChanged;
import de.kundenblick.ticket.TicketsWritten;
import de.kundenblick.ticket.sla.Target;
import de.kundenblick.ticket.sla.TargetState;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Works out the targets of tickets whenever they have changed, before anybody else looks at them. */
@ApplicationScoped
class TargetObserver {
    @Inject
    TargetKeeper keeper;

    @Inject
    TargetRepository stored;

    @Inject
    Clock clock;

    void keep(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) TicketChanged changed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (TargetKeeper.Refreshed refreshed : keeper.refresh(List.of(changed.ticketId()))) {
            for (TicketEventLine line : met(refreshed, changed.kinds())) {
                stored.add(line, changed.ticketId(), changed.actorId(), now);
            }
        }
    }

    /** Says nothing in the history: what was met or missed was so long before. */
    void keep(@Observes TicketsWritten written) {
        keeper.refresh(written.ids());
    }

    private static List<TicketEventLine> met(TargetKeeper.Refreshed refreshed, Set<EventKind> kinds) {
        var before = refreshed.facts().stored();
        var targets = refreshed.targets();
        var met = new ArrayList<TicketEventLine>();
        boolean answered = kinds.contains(EventKind.MESSAGE_VISIBLE);
        if (answered && before.firstResponseAt() == null && isMet(targets.firstResponse())) {
            met.add(line(EventKind.FIRST_RESPONSE_STOP, targets.firstResponse()));
        }
        if (answered && before.updateDue() != null) {
            met.add(new TicketEventLine(
                    EventKind.UPDATE_STOP, before.updateDue().toString(), null));
        }
        boolean first = before.solvedAt() == null || before.solutionDue() != null;
        if (kinds.contains(EventKind.STATE) && first && isMet(targets.solution())) {
            met.add(line(EventKind.SOLUTION_STOP, targets.solution()));
        }
        return met;
    }

    private static boolean isMet(Target target) {
        return target.state() == TargetState.MET;
    }

    /** From when it was due to when it was done. */
    private static TicketEventLine line(EventKind kind, Target target) {
        String due = target.due() == null ? null : target.due().toString();
        return new TicketEventLine(kind, due, target.metAt().toString());
    }
}
