package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.ticket.TicketCounts;
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
