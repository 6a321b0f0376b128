package de.kundenblick.ticket.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.service.StrangersCustomer;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.service.TakenMail;
import de.kundenblick.shared.service.TransactionMemory;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.mail.MailSubject;
import de.kundenblick.ticket.mail.MailTaken;
import de.kundenblick.ticket.mail.MailTaken.Kind;
import de.kundenblick.ticket.queue.FollowUp;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Brings mails into tickets. */
@Dependent
class MailTickets {
    @Inject
    TicketWork work;

    @Inject
    TicketWorkRepository stored;

    @Inject
    IncomingMessages messages;

    @Inject
    StrangersCustomer strangers;

    @Inject
    TransactionMemory memory;

    @Inject
    Event<MailTaken> taken;

    /**
     * A mail that goes on with nothing.
     *
     * @param named the ticket that it names without being let in; null for none
     */
    TakenMail begin(MailWork mail, Ticket named) {
        var decision = mail.decision();
        var content = messages.read(mail.mail().content());
        var contact = mail.sender().contact();
        var customer = decision.customer() != null ? decision.customer() : customer(mail, contact);
        var concerned = contact != null && contact.getCustomers().contains(customer) ? contact : null;
        var written = new Written();
        var ticket = work.create(
                new NewTicket(
                        named == null ? content.subject() : MailSubject.unnumbered(content.subject()),
                        state(decision),
                        decision.pendingUntil(),
                        decision.queue(),
                        customer,
                        concerned,
                        decision.priority() == null ? Priority.NORMAL : decision.priority(),
                        decision.owner(),
                        decision.responsible(),
                        decision.classification() == null ? new Classification() : decision.classification(),
                        content.by(MessageSender.CUSTOMER, !mail.mail().isDoubted())),
                mail.actor(),
                (action, message) -> written.by(action, message, content, mail, false));
        mail.note(
                "ticket.mail.trace.created",
                ticket.getNumber(),
                ticket.getQueue().getName());
        if (named != null && !decision.isJunk()) {
            work.relate(named, ticket, mail.actor());
        }
        return done(mail, decision.isJunk() ? Kind.JUNK : Kind.NEW_TICKET, MailOutcome.TICKET, ticket, written);
    }

    /** A mail to a ticket that there is. */
    TakenMail goOn(MailWork mail, Ticket ticket) {
        if (mail.mail().content().automatic()) {
            mail.note("ticket.mail.trace.automatic");
            return beside(mail, ticket, MessageSender.SYSTEM);
        }
        if (mail.sender().role() == MailSenders.Role.STAFF) {
            mail.note("ticket.mail.trace.staff", mail.sender().name());
            return beside(mail, ticket, MessageSender.AGENT);
        }
        boolean isClosed = ticket.getState().getType().isFinal();
        if (isClosed && ticket.getQueue().getFollowUp() == FollowUp.REJECT) {
            return turnAway(mail, ticket);
        }
        return followUp(mail, ticket, isClosed);
    }

    private TakenMail followUp(MailWork mail, Ticket ticket, boolean isClosed) {
        boolean isStranger = mail.isStranger();
        if (isStranger) {
            mail.note("ticket.mail.trace.stranger", mail.sender().address());
        }
        var content = messages.read(mail.mail().content());
        var written = new Written();
        var where = work.followUp(
                ticket,
                mail.actor(),
                mail.sender().contact(),
                content.by(MessageSender.CUSTOMER, !isStranger),
                (action, message) -> {
                    written.by(action, message, content, mail, false);
                    apply(mail.decision(), action);
                });
        boolean isOther = !where.equals(ticket);
        if (isOther) {
            mail.note("ticket.mail.trace.continued", ticket.getNumber(), where.getNumber());
        } else if (isClosed) {
            mail.note("ticket.mail.trace.reopened", ticket.getNumber());
        }
        Kind kind = isOther ? Kind.NEW_AFTER_CLOSED : isClosed ? Kind.REOPENED : Kind.FOLLOW_UP;
        return done(mail, kind, isOther ? MailOutcome.TICKET : MailOutcome.FOLLOW_UP, where, written);
    }

    /** A message that only colleagues see and that changes nothing else. */
    private TakenMail beside(MailWork mail, Ticket ticket, MessageSender sender) {
        boolean isNote = sender == MessageSender.AGENT;
        var content = messages.read(mail.mail().content());
        var written = new Written();
        work.change(
                ticket,
                mail.actor(),
                action -> written.by(action, action.write(content.by(sender, false), null), content, mail, !isNote));
        Kind kind = isNote ? Kind.NOTE : Kind.FOLLOW_UP;
        return done(mail, kind, isNote ? MailOutcome.NOTE : MailOutcome.FOLLOW_UP, ticket, written);
    }

    private TakenMail turnAway(MailWork mail, Ticket ticket) {
        mail.note("ticket.mail.trace.rejected", ticket.getNumber());
        work.change(
                ticket,
                mail.actor(),
                action -> action.record(
                        EventKind.NOTE,
                        null,
                        MailWords.text("ticket.mail.rejected", mail.sender().address())));
        return done(mail, Kind.REJECTED, MailOutcome.REJECTED, ticket, new Written());
    }

    private TakenMail done(MailWork mail, Kind kind, MailOutcome outcome, Ticket ticket, Written written) {
        var incoming = mail.mail();
        boolean isQuiet = mail.decision().isQuiet() || kind == Kind.NOTE || incoming.isDoubted();
        taken.fire(new MailTaken(
                kind, ticket.getId(), written.messageId, incoming.inboxId(), isQuiet, incoming.content()));
        return mail.done(outcome, ticket.getId(), written.messageId);
    }

    private Customer customer(MailWork mail, Contact contact) {
        if (mail.sender().customer() != null) {
            mail.note("ticket.mail.trace.customer", mail.sender().customer().getName());
            return mail.sender().customer();
        }
        if (contact == null) {
            mail.note(
                    mail.mail().isDoubted() ? "ticket.mail.trace.nobody" : "ticket.mail.trace.unknown",
                    mail.sender().address());
            return memory.answer(
                    List.of(StrangersCustomer.class), () -> strangers.get(MailWords.text("ticket.mail.strangers")));
        }
        mail.note("ticket.mail.trace.contact", contact.getDisplayName());
        return contact.getMainCustomer();
    }

    private TicketState state(MailDecision decision) {
        return decision.state() == null
                ? memory.answer(List.of(StateType.NEW), () -> stored.firstState(StateType.NEW))
                : decision.state();
    }

    /** What rules want of a ticket that there was. */
    private static void apply(MailDecision decision, TicketAction action) {
        if (decision.queue() != null && decision.queue().isValid()) {
            action.moveTo(decision.queue());
        }
        if (decision.priority() != null) {
            action.rank(decision.priority());
        }
        if (decision.classification() != null) {
            action.classify(decision.classification());
        }
        if (decision.owner() != null) {
            action.giveTo(decision.owner());
        }
        if (decision.responsible() != null) {
            action.makeResponsible(decision.responsible());
        }
        if (decision.state() != null) {
            action.enter(decision.state(), decision.pendingUntil());
        }
    }

    /** Remembers which message a mail has become. */
    private final class Written {
        private Long messageId;

        void by(TicketAction action, TicketMessage message, IncomingMessage content, MailWork mail, boolean automatic) {
            messages.enclose(action, message, content, mail.mail(), mail.sender(), automatic);
            messageId = message.getId();
        }
    }
}
