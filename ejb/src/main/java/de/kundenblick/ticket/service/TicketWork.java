package de.kundenblick.ticket.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.shared.service.NumberSeries;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketChanged;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.TicketRefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * The only way in which tickets change: every change leaves lines in the history, and every action, however many changes
 * it consists of, fires one {@link TicketChanged} in the transaction. Who may do it is asked before; a job needs no caller.
 */
@Dependent
class TicketWork {
    @Inject
    TicketWorkRepository stored;

    @Inject
    NumberSeries numbers;

    @Inject
    Event<TicketChanged> changed;

    @Inject
    Clock clock;

    /** What belongs to a message and is stored in the same action, such as files. */
    @FunctionalInterface
    interface Enclosure {
        Enclosure NONE = (action, message) -> {};

        void add(TicketAction action, TicketMessage message);
    }

    /** @throws TicketRefusedException when the state, its moment, the queue or the message is not acceptable */
    Ticket create(NewTicket wanted, Actor actor) {
        return create(wanted, actor, Enclosure.NONE);
    }

    /** @param enclosure of the message that the ticket begins with, which must have one */
    Ticket create(NewTicket wanted, Actor actor, Enclosure enclosure) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TicketRules.checkSubject(wanted.subject());
        TicketRules.checkQueue(wanted.queue());
        TicketRules.checkState(wanted.state(), wanted.pendingUntil(), at);
        var ticket = stored.add(new Ticket(
                numbers.nextTicket(),
                TicketRules.subject(wanted.subject()),
                wanted.state(),
                wanted.queue(),
                wanted.customer(),
                wanted.contact(),
                at));
        var action = new TicketAction(stored, ticket, actor, at);
        action.record(EventKind.CREATED, null, wanted.state().getName());
        var message = action.begin(wanted);
        enclosure.add(action, message);
        changed.fire(action.done());
        return ticket;
    }

    /**
     * Carries out one action on a ticket that is locked in the database, or that nobody else can have in hand. Nothing is
     * told when it changes nothing.
     *
     * @throws TicketRefusedException when the ticket's state does not allow it
     */
    void change(Ticket ticket, Actor actor, Consumer<TicketAction> changes) {
        var action = new TicketAction(stored, ticket, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        changes.accept(action);
        if (action.isChange()) {
            changed.fire(action.done());
        }
    }

    /**
     * A message from the customer, whoever recorded it. What becomes of one to a ticket that is closed is the rule of its
     * queue; a ticket that waited is open again.
     *
     * @param contact null when the writer is known by name only
     * @return where the message stands: in the ticket, or in a new one
     * @throws TicketRefusedException when the queue wants no messages to closed tickets
     */
    Ticket followUp(Ticket ticket, Actor actor, Contact contact, NewMessage message) {
        return followUp(ticket, actor, contact, message, Enclosure.NONE);
    }

    Ticket followUp(Ticket ticket, Actor actor, Contact contact, NewMessage message, Enclosure enclosure) {
        StateType type = ticket.getState().getType();
        if (!type.isFinal()) {
            change(ticket, actor, action -> {
                if (type.isPending()) {
                    action.enter(stored.firstState(StateType.OPEN), null);
                }
                enclosure.add(action, action.write(message, contact));
            });
            return ticket;
        }
        if (type != StateType.CLOSED) {
            throw TicketRefusedException.noFollowUp(ticket.getNumber());
        }
        return switch (ticket.getQueue().getFollowUp()) {
            case REJECT -> throw TicketRefusedException.noFollowUp(ticket.getNumber());
            case POSSIBLE -> {
                change(ticket, actor, action -> enclosure.add(action, action.reopen(contact, message)));
                yield ticket;
            }
            case NEW_TICKET -> continued(ticket, actor, contact, message, enclosure);
        };
    }

    /** Connects a new ticket with one that it has to do with. */
    void relate(Ticket other, Ticket fresh, Actor actor) {
        change(fresh, actor, action -> {
            boolean isOlder = other.getId() < fresh.getId();
            stored.link(isOlder ? other : fresh, isOlder ? fresh : other, TicketLinkRepository.RELATED);
            action.record(EventKind.LINKED, null, other.getNumber());
        });
        change(other, actor, action -> action.record(EventKind.LINKED, null, fresh.getNumber()));
    }

    private Ticket continued(Ticket closed, Actor actor, Contact contact, NewMessage message, Enclosure enclosure) {
        var next = create(
                NewTicket.of(
                        closed.getSubject(),
                        stored.firstState(StateType.NEW),
                        closed.getQueue(),
                        closed.getCustomer(),
                        contact == null ? closed.getContact() : contact,
                        message),
                actor,
                enclosure);
        change(next, actor, action -> {
            stored.link(closed, next, TicketLinkRepository.PARENT);
            action.record(EventKind.LINKED, null, closed.getNumber());
        });
        change(closed, actor, action -> action.record(EventKind.LINKED, null, next.getNumber()));
        return next;
    }
}
