package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.MergeOrder;
import de.kundenblick.ticket.MergePreview;
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
import java.util.function.Supplier;

/** Makes one ticket of two: the conversation goes on in one of them, the other leads there. */
@Stateless
@RolesAllowed(Permissions.TICKET_EDIT)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class TicketMergeService {
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
     * What a merge would lead to; nothing is changed.
     *
     * @throws TicketNotFoundException when the caller may not see one of them
     * @throws TicketRelationException when both are the same in the end
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MergePreview preview(String number, String into) {
        Supplier<BusinessException> gone = () -> new TicketNotFoundException(number);
        var from = find(links.id(number).orElseThrow(gone), gone);
        var to = find(end(into), unknown(into));
        check(from, to, into);
        return new MergePreview(
                to.getNumber(),
                to.getSubject(),
                to.getState().getName(),
                to.getCustomer().getNumber(),
                to.getCustomer().getName(),
                isOtherCustomer(from, to),
                belongings.countMessages(from.getId()));
    }

    /**
     * Messages with their files, watchers and links move; the old number stays and leads to the other ticket.
     *
     * @return the number of the ticket that goes on
     * @throws TicketNotFoundException when the caller may not see one of them
     * @throws TicketRefusedException when one was merged before, or the other is closed
     * @throws TicketRelationException when both are the same in the end, belong to different customers without that being
     *     confirmed, or their links do not fit together
     */
    public String merge(MergeOrder order) {
        links.lock();
        var pair = tickets.lock(order.number(), end(order.into()), unknown(order.into()), context);
        Ticket from = pair.one();
        Ticket to = pair.other();
        check(from, to, order.into());
        if (isOtherCustomer(from, to) && !to.getCustomer().getNumber().equals(order.confirmedCustomer())) {
            throw TicketRelationException.otherCustomer(
                    to.getNumber(), to.getCustomer().getName());
        }
        if (belongings.closesCircle(from.getId(), to.getId())) {
            throw TicketRelationException.mergeClosesCircle(to.getNumber());
        }
        belongings.moveMessages(from.getId(), to.getId());
        belongings.moveWatchers(from.getId(), to.getId());
        belongings.moveLinks(from.getId(), to.getId());
        var actor = access.actor();
        work.change(from, actor, action -> {
            action.enter(states.firstState(StateType.MERGED), null);
            from.mergeInto(to);
            action.record(EventKind.MERGED, null, to.getNumber());
        });
        work.change(to, actor, action -> {
            to.touch(action.at());
            action.record(EventKind.MERGED, from.getNumber(), null);
        });
        return to.getNumber();
    }

    private long end(String number) {
        return links.end(number).orElseThrow(unknown(number));
    }

    private static Supplier<BusinessException> unknown(String number) {
        return () -> TicketRelationException.mergeTargetUnknown(number);
    }

    private Ticket find(long id, Supplier<BusinessException> unknown) {
        var ticket = links.find(id).orElseThrow(unknown);
        tickets.check(ticket, unknown, context);
        return ticket;
    }

    private static void check(Ticket from, Ticket to, String into) {
        if (from.equals(to)) {
            throw TicketRelationException.mergeWithItself(into);
        }
        TicketRules.checkNotMerged(from);
        if (to.getState().getType().isFinal()) {
            throw TicketRelationException.mergeTargetClosed(to.getNumber());
        }
    }

    private static boolean isOtherCustomer(Ticket from, Ticket to) {
        return !from.getCustomer().getId().equals(to.getCustomer().getId());
    }
}
