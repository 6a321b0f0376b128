package de.kundenblick.ticket.service;

import de.kundenblick.account.Absence;
import de.kundenblick.account.Employee;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketsHandedOver;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Moves tickets to the deputy of somebody who is away, and back. */
@Dependent
class Handover {
    private static final Actor MACHINE = new Actor.Machine(null);
    private static final String OWNER = "OWNER";
    private static final String RESPONSIBLE = "RESPONSIBLE";

    @Inject
    HandoverRepository absences;

    @Inject
    IdleTicketRepository tickets;

    @Inject
    TicketWorkRepository stored;

    @Inject
    TicketWork work;

    @Inject
    Event<TicketsHandedOver> told;

    @Inject
    Clock clock;

    void give(long absenceId, List<Long> ids) {
        tickets.lock(ids);
        Absence absence = absences.lock(absenceId);
        if (absence == null) {
            return;
        }
        Employee away = absence.getEmployee();
        for (Ticket ticket : tickets.load(ids)) {
            boolean owned = away.equals(ticket.getOwner());
            boolean answeredFor = away.equals(ticket.getResponsible());
            if (owned) {
                absences.moved(absence, ticket, OWNER, clock.instant());
            }
            if (answeredFor) {
                absences.moved(absence, ticket, RESPONSIBLE, clock.instant());
            }
            move(ticket, owned, answeredFor, away, absence.getDeputy());
        }
    }

    void giveBack(long absenceId, List<Long> ids) {
        tickets.lock(ids);
        Absence absence = absences.lock(absenceId);
        Employee back = absence.getEmployee();
        var roles = absences.roles(absenceId, ids);
        for (Ticket ticket : tickets.load(ids)) {
            List<String> held = roles.getOrDefault(ticket.getId(), List.of());
            if (!back.isEnabled() || held.isEmpty() || !stored.maySee(back, ticket.getQueue())) {
                continue;
            }
            Employee deputy = held.contains(OWNER) ? ticket.getOwner() : ticket.getResponsible();
            move(ticket, held.contains(OWNER), held.contains(RESPONSIBLE), deputy, back);
            held.forEach(role -> absences.returned(absenceId, ticket.getId(), role, clock.instant()));
        }
    }

    /** Whether it is locked stays as it is. */
    private void move(Ticket ticket, boolean owned, boolean answeredFor, Employee from, Employee to) {
        LockKind lock = ticket.getLock();
        work.change(ticket, MACHINE, action -> {
            if (owned) {
                action.giveTo(to);
                action.lock(lock);
            }
            if (answeredFor) {
                action.makeResponsible(to);
            }
            if (owned || answeredFor) {
                action.record(EventKind.HANDED_OVER, from.getName(), to.getName());
            }
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begun(long absenceId) {
        Absence absence = absences.lock(absenceId);
        if (absence != null && !absence.isBegun()) {
            absence.begun(clock.instant());
            tell(absence, false);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ended(long absenceId) {
        Absence absence = absences.lock(absenceId);
        if (absence == null) {
            return;
        }
        absence.ended(clock.instant());
        if (absence.isBegun() || absences.countMoved(absenceId, false) > 0) {
            tell(absence, true);
        }
    }

    private void tell(Absence absence, boolean back) {
        long away = absence.getEmployee().getId();
        long deputy = absence.getDeputy().getId();
        int count = absences.countMoved(absence.getId(), back);
        told.fire(new TicketsHandedOver(back ? deputy : away, back ? away : deputy, count, absence.getEndsAt(), back));
    }
}
