package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Edits;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.FileOwner;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketFields;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.TicketType;
import de.kundenblick.ticket.sla.Service;
import de.kundenblick.ticket.sla.ServiceLevel;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What agents do to tickets in the queues that they may see. Every method refuses with {@link TicketNotFoundException} when
 * the ticket is in none of them any more.
 */
@Stateless
@RolesAllowed(Permissions.TICKET_EDIT)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class TicketWorkService {
    @Inject
    TicketWork work;

    @Inject
    TicketAccess access;

    @Inject
    TicketWorkRepository stored;

    @Inject
    TicketService tickets;

    @Inject
    TicketChoiceRepository choices;

    @Inject
    AttachmentDrafts attachments;

    @Resource
    SessionContext context;

    /**
     * Writes a message, enters a state, or both in one go. What the customer said to a ticket that is closed and stays so
     * follows the rule of its queue.
     *
     * @param message null for none
     * @param draft which of the caller's unsent messages has the files; null for none
     * @param wish null when the state stays
     * @return the number of the ticket in which the message stands
     * @throws TicketRefusedException when the ticket does not take it, or is in another state than the form showed
     */
    public String write(String number, NewMessage message, String draft, StateWish wish) {
        if (message == null && wish == null) {
            throw TicketRefusedException.textMissing();
        }
        var ticket = access.lock(number, context);
        var actor = access.actor();
        boolean isReopened = ticket.getState().getType().isFinal();
        if (isReopened && wish == null && message.sender() == MessageSender.CUSTOMER) {
            return followUp(ticket, actor, message, draft);
        }
        work.change(ticket, actor, action -> {
            if (isReopened) {
                access.enter(action, wish);
            }
            if (message != null) {
                attach(action, actor, draft, action.write(message));
            }
            if (!isReopened) {
                access.enter(action, wish);
            }
        });
        return number;
    }

    private String followUp(Ticket ticket, Actor.Staff actor, NewMessage message, String draft) {
        TicketRules.checkNotMerged(ticket);
        var next = work.followUp(ticket, actor, ticket.getContact(), message);
        work.change(next, actor, action -> attach(action, actor, draft, stored.lastMessage(next)));
        return next.getNumber();
    }

    private void attach(TicketAction action, Actor.Staff actor, String draft, TicketMessage written) {
        attachments
                .send(draft, new FileOwner.Staff(actor.employee().getId()), written)
                .forEach(name -> action.record(EventKind.ATTACHMENT, null, name));
    }

    /**
     * Stores what the form says, together with what somebody else has changed meanwhile in other fields.
     *
     * @param edit with fields as in {@link TicketFields}
     */
    public Outcome change(String number, Edit edit) {
        var ticket = access.lock(number, context);
        var view = tickets.find(number).orElseThrow(() -> new TicketNotFoundException(number));
        return Edits.settle(
                edit,
                ticket.getVersion(),
                TicketFields.of(view),
                stored.lastChange(ticket),
                fields -> apply(ticket, fields.as(TicketFields.class)));
    }

    /**
     * Makes the caller its owner, who locks it.
     *
     * @param seenOwnerId the owner whom the page showed; null for nobody
     * @throws TicketRefusedException when somebody else has become its owner meanwhile
     */
    public void take(String number, Long seenOwnerId) {
        var ticket = access.lock(number, context);
        var me = access.me();
        var owner = ticket.getOwner();
        boolean isMine = owner != null && owner.getId().equals(me.getId());
        if (owner != null && !isMine && !owner.getId().equals(seenOwnerId)) {
            throw TicketRefusedException.taken(number, owner.getName());
        }
        work.change(ticket, access.actor(), action -> action.giveTo(me));
    }

    /**
     * Lets the ticket wait, for whoever has it to be reminded.
     *
     * @throws TicketRefusedException when it is over meanwhile
     */
    public void putOff(String number, Instant until) {
        var ticket = access.lock(number, context);
        if (ticket.getState().getType().isFinal()) {
            throw TicketRefusedException.stateChanged(number);
        }
        var waiting = stored.firstState(StateType.PENDING_REMINDER);
        work.change(ticket, access.actor(), action -> action.enter(waiting, until));
    }

    /** Nobody owns it any more. */
    public void release(String number) {
        change(number, action -> action.giveTo(null));
    }

    /** The owner stays. */
    public void lock(String number, LockKind kind) {
        change(number, action -> action.lock(kind));
    }

    public void watch(String number) {
        change(number, action -> action.watch(access.me()));
    }

    public void unwatch(String number) {
        change(number, action -> action.unwatch(access.me()));
    }

    private void change(String number, Consumer<TicketAction> changes) {
        work.change(access.lock(number, context), access.actor(), changes);
    }

    private void apply(Ticket ticket, TicketFields fields) {
        work.change(ticket, access.actor(), action -> {
            action.rename(fields.subject());
            if (!fields.queue().id().equals(ticket.getQueue().getId())) {
                action.moveTo(access.queue(fields.queue().id(), context));
            }
            action.rank(fields.priority());
            var ownerBefore =
                    ticket.getOwner() == null ? null : ticket.getOwner().getId();
            if (!Objects.equals(id(fields.owner()), ownerBefore)) {
                action.giveTo(access.person("owner", id(fields.owner()), ticket.getQueue()));
            }
            var responsibleBefore = ticket.getResponsible() == null
                    ? null
                    : ticket.getResponsible().getId();
            if (!Objects.equals(id(fields.responsible()), responsibleBefore)) {
                action.makeResponsible(access.person("responsible", id(fields.responsible()), ticket.getQueue()));
            }
            action.classify(new Classification(
                    reference(TicketType.class, fields.type(), "type"),
                    reference(Service.class, fields.service(), "service"),
                    reference(ServiceLevel.class, fields.serviceLevel(), "serviceLevel")));
            var customer = choices.customer(fields.customer()).orElseThrow(TicketRefusedException::customerMissing);
            action.concern(customer, contact(ticket, customer, fields.contact()));
        });
    }

    /** Whoever it is about already may have left the customer since. */
    private Contact contact(Ticket ticket, Customer customer, String login) {
        if (login == null) {
            return null;
        }
        var before = ticket.getContact();
        boolean isOther = before == null
                || !before.getLogin().equals(login)
                || !customer.getId().equals(ticket.getCustomer().getId());
        return isOther
                ? choices.contact(login, customer).orElseThrow(() -> TicketRefusedException.notOffered("contact"))
                : before;
    }

    private <T> T reference(Class<T> type, Choice chosen, String input) {
        return chosen == null
                ? null
                : stored.find(type, chosen.id()).orElseThrow(() -> TicketRefusedException.notOffered(input));
    }

    private static Long id(Choice chosen) {
        return chosen == null ? null : chosen.id();
    }
}
