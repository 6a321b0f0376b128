package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.Total;
import de.kundenblick.ticket.TicketCounts;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketOrder;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketView;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tickets in the queues that the caller may see; all others do not exist for the caller. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketService {
    /** A list of tickets of all customers is counted up to here. */
    public static final int MOST_COUNTED = 10_000;

    @Inject
    TicketRepository tickets;

    @Inject
    TicketCountRepository counts;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** Newest first. */
    public List<TicketRow> list(TicketFilter filter, Slice slice) {
        return list(filter, TicketOrder.NEWEST, slice);
    }

    public List<TicketRow> list(TicketFilter filter, TicketOrder order, Slice slice) {
        var scope = scope();
        return scope.isEmpty() ? List.of() : tickets.rows(filter, order, scope, clock.instant(), slice);
    }

    /** Exact for a customer or a contact, because these numbers are shown elsewhere too; otherwise up to a limit. */
    public Total count(TicketFilter filter) {
        var scope = scope();
        if (scope.isEmpty()) {
            return Total.NONE;
        }
        boolean exact = filter.customerId() != null || filter.contactId() != null;
        int limit = exact ? Integer.MAX_VALUE : MOST_COUNTED;
        return Total.upTo(limit, tickets.count(filter, scope, clock.instant(), exact ? limit : limit + 1));
    }

    /** @param contactIds contacts whose own numbers are wanted as well */
    public TicketCounts counts(long customerId, List<Long> contactIds) {
        var scope = scope();
        return scope.isEmpty()
                ? new TicketCounts(Map.of(), 0, Map.of())
                : counts.counts(customerId, contactIds, scope, clock.instant());
    }

    /** Empty when there is no such ticket in the caller's queues. */
    public Optional<TicketView> find(String number) {
        var scope = scope();
        return scope.isEmpty() ? Optional.empty() : tickets.view(number.trim(), scope, current.id());
    }

    private QueueScope scope() {
        return readableQueues.scope(context);
    }
}
