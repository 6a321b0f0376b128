package de.kundenblick.ticket.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.FileOwner;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.PortalAnswer;
import de.kundenblick.ticket.PortalTicket;
import de.kundenblick.ticket.PortalTicketView;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What contacts do to tickets; what they may see was asked before. */
@Dependent
class PortalTicketWork {
    @Inject
    TicketWork work;

    @Inject
    TicketWorkRepository stored;

    @Inject
    PortalTicketRepository tickets;

    @Inject
    AttachmentDrafts files;

    @Inject
    PortalRules rules;

    @Inject
    CurrentContact current;

    @Inject
    Clock clock;

    /** Which priorities contacts may choose. */
    List<Priority> priorities() {
        return rules.priorities();
    }

    String create(PortalTicket entered, SignedInContact by) {
        if (!tickets.begin(entered.key(), by.id(), clock.instant())) {
            return tickets.number(entered.key(), by.id()).orElseThrow(() -> new TicketNotFoundException("–"));
        }
        var contact = current.entity();
        var queue = tickets.queue().orElseThrow(TicketRefusedException::portalWithoutQueue);
        var ticket = work.create(
                new NewTicket(
                        entered.subject(),
                        stored.firstState(StateType.NEW),
                        null,
                        queue,
                        stored.find(Customer.class, customer(entered, by))
                                .orElseThrow(TicketRefusedException::customerMissing),
                        contact,
                        priority(entered.priority()),
                        null,
                        null,
                        new Classification(),
                        NewMessage.ofCustomer(MessageChannel.PORTAL, entered.text())),
                new Actor.Person(contact));
        attach(ticket, contact, entered.draft(), false);
        tickets.end(entered.key(), ticket.getId());
        return ticket.getNumber();
    }

    String answer(PortalTicketView seen, PortalAnswer answer, SignedInContact by) {
        if (!tickets.begin(answer.key(), by.id(), clock.instant())) {
            return tickets.number(answer.key(), by.id()).orElseThrow(() -> new TicketNotFoundException(seen.number()));
        }
        var ticket = stored.lock(seen.id()).orElseThrow(() -> new TicketNotFoundException(seen.number()));
        var contact = current.entity();
        boolean isEmpty = answer.text() == null || answer.text().isBlank();
        boolean isClosed = ticket.getState().getType().isFinal();
        if (isClosed && seen.rejectsWhenClosed()) {
            throw TicketRefusedException.portalRejects(seen.number());
        }
        Ticket where = ticket;
        if (!isEmpty || !answer.done() || isClosed) {
            var message = NewMessage.ofCustomer(MessageChannel.PORTAL, answer.text());
            where = work.followUp(ticket, new Actor.Person(contact), contact, message);
        }
        attach(where, contact, isEmpty ? null : answer.draft(), answer.done() && !isClosed);
        tickets.end(answer.key(), where.getId());
        return where.getNumber();
    }

    private void attach(Ticket ticket, Contact contact, String draft, boolean done) {
        work.change(ticket, new Actor.Person(contact), action -> {
            if (draft != null) {
                TicketMessage written = stored.lastMessage(ticket);
                files.send(draft, new FileOwner.Person(contact.getId()), written)
                        .forEach(name -> action.record(EventKind.ATTACHMENT, null, name));
            }
            if (done) {
                action.enter(stored.firstState(StateType.CLOSED), null);
            }
        });
    }

    private static long customer(PortalTicket entered, SignedInContact by) {
        if (by.closed()) {
            throw TicketRefusedException.customerMissing();
        }
        return by.customers().stream()
                .filter(customer ->
                        entered.customer() == null || customer.number().equals(entered.customer()))
                .findFirst()
                .orElseThrow(TicketRefusedException::customerMissing)
                .id();
    }

    private Priority priority(Priority chosen) {
        if (chosen != null && !rules.priorities().contains(chosen)) {
            throw TicketRefusedException.notOffered("priority");
        }
        return chosen == null ? Priority.NORMAL : chosen;
    }
}
