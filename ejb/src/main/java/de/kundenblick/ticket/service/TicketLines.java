package de.kundenblick.ticket.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketEvent;
import de.kundenblick.ticket.TicketMessage;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The lines that one action leaves in a ticket's history. */
class TicketLines {
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_ACTOR = 120;
    private static final int LONGEST_AUTHOR = 200;

    private final TicketWorkRepository stored;
    private final Ticket ticket;
    private final Actor actor;
    private final Instant at;
    private final Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);

    TicketLines(TicketWorkRepository stored, Ticket ticket, Actor actor, Instant at) {
        this.stored = stored;
        this.ticket = ticket;
        this.actor = actor;
        this.at = at;
    }

    /** @return whether the two differ; only then there is a line */
    boolean compare(EventKind kind, String oldValue, String newValue) {
        boolean differ = !Objects.equals(oldValue, newValue);
        if (differ) {
            add(kind, oldValue, newValue);
        }
        return differ;
    }

    void add(EventKind kind, String oldValue, String newValue) {
        add(kind, oldValue, newValue, null);
    }

    /** A message, by which way it came. */
    void add(TicketMessage message) {
        add(kind(message), null, message.getChannel().name(), message);
    }

    Set<EventKind> kinds() {
        return Set.copyOf(kinds);
    }

    private void add(EventKind kind, String oldValue, String newValue, TicketMessage message) {
        kinds.add(kind);
        var line = new TicketEvent(ticket, at, cut(actor.name(), LONGEST_ACTOR), kind, cut(oldValue), cut(newValue));
        line.concern(message);
        stored.add(line);
    }

    private static EventKind kind(TicketMessage message) {
        if (message.getSender() == MessageSender.CUSTOMER) {
            return EventKind.MESSAGE_CUSTOMER;
        }
        return message.isVisible() ? EventKind.MESSAGE_VISIBLE : EventKind.MESSAGE_INTERNAL;
    }

    private static String author(Ticket ticket, Actor actor, Contact contact) {
        if (contact != null) {
            return contact.getDisplayName();
        }
        return actor instanceof Actor.Outsider
                ? actor.name()
                : ticket.getCustomer().getName();
    }

    private static String cut(String value) {
        return cut(value, LONGEST_VALUE);
    }

    private static String cut(String value, int most) {
        return value == null ? null : PlainText.cut(value, most);
    }

    /** What the customer said is the customer's, also when an agent typed it in. */
    static TicketMessage message(Ticket ticket, NewMessage wanted, Actor actor, Contact contact, Instant at) {
        boolean isCustomers = wanted.sender() == MessageSender.CUSTOMER;
        String author = actor.name();
        if (isCustomers) {
            author = author(ticket, actor, contact);
        }
        var message = new TicketMessage(
                ticket,
                wanted.sender(),
                wanted.channel(),
                wanted.visible(),
                cut(author, LONGEST_AUTHOR),
                TicketRules.subject(wanted.subject()),
                TicketRules.body(wanted),
                wanted.html(),
                at);
        if (isCustomers) {
            message.writtenBy(contact);
        }
        if (actor instanceof Actor.Staff staff) {
            message.writtenBy(staff.employee());
        }
        return message;
    }
}
