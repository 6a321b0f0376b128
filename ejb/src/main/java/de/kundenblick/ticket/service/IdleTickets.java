package de.kundenblick.ticket.service;

import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketAlarm;
import de.kundenblick.ticket.TicketAlarms;
import de.kundenblick.ticket.TicketState;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What becomes of tickets that nobody does anything about: they close by themselves, or are free for others. */
@Dependent
class IdleTickets {
    /** The history has no person for what the application does. */
    private static final Actor MACHINE = new Actor.Machine(null);

    @Inject
    IdleTicketRepository tickets;

    @Inject
    TicketWork work;

    @Inject
    Event<TicketAlarms> told;

    void lock(List<Long> ids) {
        tickets.lock(ids);
    }

    /** As their state promises: successful or not. */
    void close(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        tickets.lock(ids);
        List<TicketState> ends = tickets.states(StateType.CLOSED);
        for (Ticket ticket : tickets.load(ids)) {
            if (ticket.getState().getType() == StateType.PENDING_AUTO) {
                String before = ticket.getState().getName();
                TicketState end = end(before, ends);
                work.change(ticket, MACHINE, action -> {
                    action.enter(end, null);
                    action.record(EventKind.AUTO_CLOSED, before, end.getName());
                });
            }
        }
    }

    private static TicketState end(String pending, List<TicketState> ends) {
        String wanted = pending.endsWith("-") ? TicketState.CLOSED_UNSUCCESSFUL : TicketState.CLOSED_SUCCESSFUL;
        return ends.stream()
                .filter(state -> state.getName().equals(wanted))
                .findFirst()
                .orElseGet(() -> ends.get(0));
    }

    /** @param resetsOwner whether the owner lets go of it altogether */
    void unlock(List<Long> ids, boolean resetsOwner) {
        if (ids.isEmpty()) {
            return;
        }
        var news = new ArrayList<TicketAlarm>();
        for (Ticket ticket : tickets.load(ids)) {
            var owner = ticket.getOwner();
            work.change(ticket, MACHINE, action -> {
                action.lock(LockKind.UNLOCK);
                action.record(EventKind.LOCK_TIMEOUT, owner == null ? null : owner.getName(), null);
                if (resetsOwner) {
                    action.giveTo(null);
                }
            });
            if (owner != null) {
                news.add(new TicketAlarm(ticket.getId(), EventKind.LOCK_TIMEOUT, null, owner.getId()));
            }
        }
        told.fire(new TicketAlarms(news));
    }
}
