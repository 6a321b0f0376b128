package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketChanged;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * One action on a ticket: any number of changes at one moment by one actor. Each leaves lines in the history; what is as
 * it was before leaves none. Made by {@link TicketWork}, which tells the others when all is done.
 */
class TicketAction {
    private final TicketWorkRepository stored;
    private final Ticket ticket;
    private final Actor actor;
    private final Instant at;
    private final TicketLines lines;
    private final Set<Long> customerIds = new HashSet<>();

    TicketAction(TicketWorkRepository stored, Ticket ticket, Actor actor, Instant at) {
        this.stored = stored;
        this.ticket = ticket;
        this.actor = actor;
        this.at = at;
        lines = new TicketLines(stored, ticket, actor, at);
        customerIds.add(ticket.getCustomer().getId());
    }

    /** What a new ticket begins with, beside what it cannot be without: its message, null without one. */
    TicketMessage begin(NewTicket wanted) {
        if (wanted.state().getType().isPending()) {
            ticket.waitUntil(wanted.pendingUntil());
            lines.add(EventKind.PENDING_UNTIL, null, wanted.pendingUntil().toString());
        }
        ticket.rank(wanted.priority(), at);
        settle(wanted.classification());
        own(wanted.owner());
        answerFor(wanted.responsible());
        var message = wanted.message() == null
                ? null
                : append(wanted.message(), wanted.contact(), wanted.message().sender() == MessageSender.AGENT);
        if (wanted.state().getType().isFinal()) {
            release();
        }
        return message;
    }

    /**
     * Enters a state. One that ends the work unlocks the ticket; one that waits demands a moment.
     *
     * @param until of no importance to states that do not wait
     */
    void enter(TicketState state, Instant until) {
        TicketRules.checkNotMerged(ticket);
        TicketRules.checkState(state, until, at);
        String stateBefore = ticket.getState().getName();
        Instant untilBefore = ticket.getPendingUntil();
        Instant untilNow = state.getType().isPending() ? until.truncatedTo(ChronoUnit.MICROS) : null;
        if (stateBefore.equals(state.getName()) && Objects.equals(untilBefore, untilNow)) {
            return;
        }
        ticket.enter(state, at);
        ticket.waitUntil(untilNow);
        lines.compare(EventKind.STATE, stateBefore, state.getName());
        lines.compare(EventKind.PENDING_UNTIL, text(untilBefore), text(untilNow));
        if (state.getType().isFinal()) {
            release();
        }
    }

    /** The customer has written although the ticket was closed. */
    TicketMessage reopen(Contact contact, NewMessage message) {
        enter(stored.firstState(StateType.OPEN), null);
        if (ticket.getQueue().isLockAfterFollowUp() && ticket.getOwner() != null) {
            lock(LockKind.LOCK);
        }
        return write(message, contact);
    }

    /** An owner who cannot see the new queue lets go of the ticket. */
    void moveTo(Queue queue) {
        TicketRules.checkChangeable(ticket);
        if (ticket.getQueue().equals(queue)) {
            return;
        }
        TicketRules.checkQueue(queue);
        evacuateTo(queue);
    }

    /** Whatever state it is in, because its queue goes. */
    void evacuateTo(Queue queue) {
        lines.add(EventKind.QUEUE, ticket.getQueue().getName(), queue.getName());
        ticket.moveTo(queue, at);
        if (ticket.getOwner() != null && !stored.maySee(ticket.getOwner(), queue)) {
            own(null);
        }
    }

    /** @param owner who locks the ticket by it; null to let go of it */
    void giveTo(Employee owner) {
        TicketRules.checkChangeable(ticket);
        own(owner);
    }

    /** The owner stays. */
    void lock(LockKind kind) {
        TicketRules.checkChangeable(ticket);
        setLock(kind);
    }

    void makeResponsible(Employee responsible) {
        TicketRules.checkChangeable(ticket);
        answerFor(responsible);
    }

    void rank(Priority priority) {
        TicketRules.checkChangeable(ticket);
        if (lines.compare(EventKind.PRIORITY, ticket.getPriority().name(), priority.name())) {
            ticket.rank(priority, at);
        }
    }

    void rename(String subject) {
        TicketRules.checkChangeable(ticket);
        TicketRules.checkSubject(subject);
        String plain = TicketRules.subject(subject);
        if (lines.compare(EventKind.SUBJECT, ticket.getSubject(), plain)) {
            ticket.rename(plain, at);
        }
    }

    void classify(Classification classification) {
        TicketRules.checkChangeable(ticket);
        settle(classification);
    }

    /** @param contact null when nobody is known */
    void concern(Customer customer, Contact contact) {
        TicketRules.checkChangeable(ticket);
        boolean moved = lines.compare(EventKind.CUSTOMER, ticket.getCustomer().getNumber(), customer.getNumber());
        boolean asked = lines.compare(
                EventKind.CONTACT, name(ticket.getContact(), Contact::getLogin), name(contact, Contact::getLogin));
        if (moved || asked) {
            ticket.concern(customer, contact, at);
            customerIds.add(customer.getId());
        }
    }

    /** Whoever watches hears of changes; a ticket that is closed can be watched too. */
    void watch(Employee employee) {
        TicketRules.checkNotMerged(ticket);
        if (stored.watch(ticket, employee)) {
            lines.add(EventKind.WATCHED, null, employee.getName());
        }
    }

    void unwatch(Employee employee) {
        if (stored.unwatch(ticket, employee)) {
            lines.add(EventKind.UNWATCHED, employee.getName(), null);
        }
    }

    /** Nothing but internal notes is added to a ticket that is closed. */
    TicketMessage write(NewMessage message) {
        return write(message, ticket.getContact());
    }

    /** @param contact whose message it is, when it is the customer's; null when nobody is known */
    TicketMessage write(NewMessage message, Contact contact) {
        if (message.visible()) {
            TicketRules.checkChangeable(ticket);
        } else {
            TicketRules.checkNotMerged(ticket);
        }
        boolean restarts = message.sender() == MessageSender.AGENT
                || message.sender() == MessageSender.CUSTOMER && stored.isLastWordOfAgent(ticket);
        return append(message, contact, restarts);
    }

    /** A line that another part of the machinery answers for, such as a reminder, a link or an attachment. */
    void record(EventKind kind, String oldValue, String newValue) {
        lines.add(kind, oldValue, newValue);
    }

    /** For changes that need more than this class offers. */
    Ticket ticket() {
        return ticket;
    }

    Instant at() {
        return at;
    }

    boolean isChange() {
        return !lines.kinds().isEmpty();
    }

    TicketChanged done() {
        return new TicketChanged(
                ticket.getId(),
                ticket.getNumber(),
                Set.copyOf(customerIds),
                ticket.getQueue().getId(),
                actor instanceof Actor.Staff staff ? staff.employee().getId() : null,
                lines.kinds());
    }

    private void settle(Classification wanted) {
        Classification before = ticket.getClassification();
        boolean type = lines.compare(
                EventKind.TYPE,
                name(before.getType(), found -> found.getName()),
                name(wanted.getType(), found -> found.getName()));
        boolean service = lines.compare(
                EventKind.SERVICE,
                name(before.getService(), found -> found.getName()),
                name(wanted.getService(), found -> found.getName()));
        boolean level = lines.compare(
                EventKind.SERVICE_LEVEL,
                name(before.getServiceLevel(), found -> found.getName()),
                name(wanted.getServiceLevel(), found -> found.getName()));
        if (type || service || level) {
            ticket.classify(wanted, at);
        }
    }

    private void own(Employee owner) {
        LockKind lockBefore = ticket.getLock();
        boolean isOther = !Objects.equals(ticket.getOwner(), owner);
        if (isOther) {
            lines.add(EventKind.OWNER, name(ticket.getOwner(), Employee::getName), name(owner, Employee::getName));
        }
        if (isOther || owner != null && lockBefore == LockKind.UNLOCK) {
            ticket.giveTo(owner, at);
            lines.compare(EventKind.LOCK, lockBefore.name(), ticket.getLock().name());
        }
    }

    private void answerFor(Employee responsible) {
        if (!Objects.equals(ticket.getResponsible(), responsible)) {
            lines.add(
                    EventKind.RESPONSIBLE,
                    name(ticket.getResponsible(), Employee::getName),
                    name(responsible, Employee::getName));
            ticket.makeResponsible(responsible, at);
        }
    }

    private void release() {
        setLock(LockKind.UNLOCK);
    }

    private void setLock(LockKind kind) {
        if (lines.compare(EventKind.LOCK, ticket.getLock().name(), kind.name())) {
            ticket.lock(kind, at);
        }
    }

    /** The time of the lock begins anew at each message of an agent, and when a customer answers one. */
    private TicketMessage append(NewMessage wanted, Contact contact, boolean restarts) {
        var message = TicketLines.message(ticket, wanted, actor, contact, at);
        stored.add(message);
        ticket.touch(at);
        if (restarts) {
            ticket.keepLock(at);
        }
        lines.add(message);
        return message;
    }

    private static String text(Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static <T> String name(T found, Function<T, String> name) {
        return found == null ? null : name.apply(found);
    }
}
