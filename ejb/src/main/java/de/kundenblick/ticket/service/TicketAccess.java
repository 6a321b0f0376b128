package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the caller of a service may take in hand. */
@Dependent
class TicketAccess {
    @Inject
    TicketWorkRepository stored;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    EmployeeService employees;

    @Inject
    CurrentEmployee current;

    /**
     * A ticket as stored now; nobody else changes it until the transaction ends.
     *
     * @throws TicketNotFoundException when no queue of the caller holds such a ticket, or does not any more
     */
    Ticket lock(String number, SessionContext caller) {
        var scope = scope(caller);
        return stored.lock(number)
                .filter(ticket -> scope.holds(ticket.getQueue().getId()))
                .orElseThrow(() -> new TicketNotFoundException(number));
    }

    /** @throws TicketNotFoundException when no queue of the caller holds such a ticket */
    Ticket find(String number, SessionContext caller) {
        return stored.find(number)
                .filter(ticket -> scope(caller).holds(ticket.getQueue().getId()))
                .orElseThrow(() -> new TicketNotFoundException(number));
    }

    QueueScope scope(SessionContext caller) {
        return readableQueues.scope(caller);
    }

    /**
     * @param wish null when the state stays
     * @throws TicketRefusedException when the state is not the one that the caller saw, or cannot be entered
     */
    void enter(TicketAction action, StateWish wish) {
        if (wish == null) {
            return;
        }
        if (action.ticket().getState().getId() != wish.seenId()) {
            throw TicketRefusedException.stateChanged(action.ticket().getNumber());
        }
        var state = stored.find(TicketState.class, wish.stateId())
                .filter(found -> found.getType() != StateType.MERGED)
                .orElseThrow(() -> TicketRefusedException.notOffered("state"));
        action.enter(state, wish.until());
    }

    /** @throws TicketRefusedException when there is no such queue for the caller */
    Queue queue(Long id, SessionContext caller) {
        if (id == null) {
            throw TicketRefusedException.queueMissing();
        }
        if (!readableQueues.scope(caller).holds(id)) {
            throw TicketRefusedException.notOffered("queue");
        }
        return stored.find(Queue.class, id).orElseThrow(() -> TicketRefusedException.notOffered("queue"));
    }

    /**
     * @param input that names the person
     * @param id null for nobody
     * @throws TicketRefusedException when the person cannot work on tickets of the queue
     */
    Employee person(String input, Long id, Queue queue) {
        if (id == null) {
            return null;
        }
        var person = stored.find(Employee.class, id)
                .filter(Employee::isEnabled)
                .orElseThrow(() -> TicketRefusedException.notOffered(input));
        if (!stored.maySee(person, queue)) {
            throw TicketRefusedException.cannotSee(input, person.getName(), queue.getName());
        }
        return person;
    }

    Actor.Staff actor() {
        return new Actor.Staff(me());
    }

    Employee me() {
        return employees.reference(current.id());
    }
}
