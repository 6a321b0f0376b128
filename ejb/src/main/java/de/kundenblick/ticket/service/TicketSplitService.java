package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.Actor;
import de.kundenblick.ticket.Classification;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.NewTicket;
import de.kundenblick.ticket.SplitMessage;
import de.kundenblick.ticket.SplitOrder;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.TicketRelationException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** Makes two tickets of one: chosen messages begin another conversation with the same customer. */
@Stateless
@RolesAllowed(Permissions.TICKET_EDIT)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class TicketSplitService {
    @Inject
    TicketLinkRepository links;

    @Inject
    TicketMergeRepository belongings;

    @Inject
    TicketWorkRepository states;

    @Inject
    RelatedTickets tickets;

    @Inject
    TicketAccess access;

    @Inject
    TicketWork work;

    @Resource
    SessionContext context;

    /**
     * What may be split off, in the order of the conversation.
     *
     * @throws TicketNotFoundException when the caller may not see it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SplitMessage> messages(String number) {
        Supplier<TicketNotFoundException> unknown = () -> new TicketNotFoundException(number);
        var ticket = links.id(number).flatMap(links::find).orElseThrow(unknown);
        tickets.check(ticket, unknown, context);
        return belongings.messages(ticket.getId());
    }

    /**
     * The new ticket has the customer, the contact, the queue and the classification of the old one, and is linked to it.
     *
     * @return the number of the new ticket
     * @throws TicketNotFoundException when the caller may not see it
     * @throws TicketRefusedException when it was merged, or the subject is missing
     * @throws TicketRelationException when there is nothing to split off, or nothing would be left
     */
    public String split(SplitOrder order) {
        if (order.messageIds().isEmpty()) {
            throw TicketRelationException.nothingToSplit();
        }
        links.lock();
        var from = access.lock(order.number(), context);
        TicketRules.checkNotMerged(from);
        var actor = access.actor();
        var next = work.create(wanted(from, order.subject()), actor);
        int count =
                switch (order.mode()) {
                    case MOVE -> belongings.moveMessages(from.getId(), next.getId(), order.messageIds());
                    case COPY -> belongings.copyMessages(from.getId(), next.getId(), order.messageIds());
                };
        if (count != order.messageIds().size()) {
            throw TicketRelationException.messageGone();
        }
        if (belongings.countMessages(from.getId()) == 0) {
            throw TicketRelationException.nothingLeft();
        }
        links.add(
                Math.min(from.getId(), next.getId()),
                Math.max(from.getId(), next.getId()),
                TicketLinkRepository.RELATED);
        tell(from, next, actor);
        return next.getNumber();
    }

    private NewTicket wanted(Ticket from, String subject) {
        var before = from.getClassification();
        var type = from.getState().getType() == StateType.NEW ? StateType.NEW : StateType.OPEN;
        return new NewTicket(
                subject,
                states.firstState(type),
                null,
                from.getQueue(),
                from.getCustomer(),
                from.getContact(),
                from.getPriority(),
                null,
                null,
                new Classification(before.getType(), before.getService(), before.getServiceLevel()),
                null);
    }

    private void tell(Ticket from, Ticket next, Actor actor) {
        work.change(next, actor, action -> {
            action.record(EventKind.SPLIT, from.getNumber(), null);
            action.record(EventKind.LINKED, null, from.getNumber());
        });
        work.change(from, actor, action -> {
            from.touch(action.at());
            action.record(EventKind.SPLIT, null, next.getNumber());
            action.record(EventKind.LINKED, null, next.getNumber());
        });
    }
}
