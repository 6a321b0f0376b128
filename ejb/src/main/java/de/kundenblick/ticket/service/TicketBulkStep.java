package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.ticket.MergeOrder;
import de.kundenblick.ticket.NewMessage;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketBulk;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketRefusedException;
import de.kundenblick.ticket.TicketState;
import de.kundenblick.ticket.queue.Queue;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** A batch of an action on many tickets, all of it or nothing. */
@Stateless
@RolesAllowed(Permissions.TICKET_EDIT)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TicketBulkStep {
    @Inject
    TicketWork work;

    @Inject
    TicketWorkRepository stored;

    @Inject
    TicketAccess access;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    TicketMergeService merges;

    @Inject
    RelatedTickets related;

    @Resource
    SessionContext context;

    /**
     * @param marks id and version of each ticket
     * @throws de.kundenblick.shared.BusinessException when one of them refuses
     */
    public void apply(TicketBulk bulk, List<long[]> marks) {
        if (bulk.into() != null) {
            related.lockAll(bulk.into(), marks.stream().map(mark -> mark[0]).toList());
        }
        for (long[] mark : marks) {
            var ticket = ticket(mark[0]);
            boolean isTarget = ticket.getNumber().equals(bulk.into());
            if (!isTarget) {
                checkAsSeen(ticket, mark[1]);
                apply(bulk, ticket);
            }
        }
    }

    /** A dash when there is no such ticket, or none that the caller may see. */
    public String number(long id) {
        var scope = readableQueues.scope(context);
        return stored.find(Ticket.class, id)
                .filter(ticket -> scope.holds(ticket.getQueue().getId()))
                .map(Ticket::getNumber)
                .orElse("–");
    }

    private Ticket ticket(long id) {
        var scope = readableQueues.scope(context);
        return stored.lock(id)
                .filter(found -> scope.holds(found.getQueue().getId()))
                .orElseThrow(() -> new TicketNotFoundException("–"));
    }

    private static void checkAsSeen(Ticket ticket, long version) {
        if (ticket.getVersion() != version) {
            throw new RecordChangedException();
        }
    }

    private void apply(TicketBulk bulk, Ticket ticket) {
        work.change(ticket, access.actor(), action -> {
            boolean reopens = ticket.getState().getType().isFinal();
            if (reopens) {
                enter(bulk, action);
            }
            if (bulk.note() != null) {
                action.write(NewMessage.note(bulk.note()));
            }
            if (bulk.queueId() != null) {
                action.moveTo(access.queue(bulk.queueId(), context));
            }
            if (bulk.owner() != null) {
                action.giveTo(owner(bulk.owner(), ticket.getQueue()));
            }
            if (bulk.priority() != null) {
                action.rank(bulk.priority());
            }
            if (bulk.lock() != null) {
                action.lock(bulk.lock());
            }
            if (!reopens) {
                enter(bulk, action);
            }
        });
        if (bulk.into() != null) {
            merges.merge(new MergeOrder(ticket.getNumber(), bulk.into(), null));
        }
    }

    private void enter(TicketBulk bulk, TicketAction action) {
        if (bulk.stateId() != null) {
            var state = stored.find(TicketState.class, bulk.stateId())
                    .filter(found -> found.getType() != StateType.MERGED)
                    .orElseThrow(() -> TicketRefusedException.notOffered("state"));
            action.enter(state, bulk.pendingUntil());
        }
    }

    private Employee owner(String owner, Queue queue) {
        return owner.equals(TicketBulk.NOBODY) ? null : access.person("owner", Long.valueOf(owner), queue);
    }
}
