package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketCounts;
import de.kundenblick.ticket.TicketFilter;
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
    @Inject
    TicketRepository tickets;

    @Inject
    TicketCountRepository counts;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** Newest first. */
    public List<TicketRow> list(TicketFilter filter, Slice slice) {
        var scope = scope();
        return scope.isEmpty() ? List.of() : tickets.rows(filter, scope, clock.instant(), slice);
    }

    public long count(TicketFilter filter) {
        var scope = scope();
        return scope.isEmpty() ? 0 : tickets.count(filter, scope, clock.instant());
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
        return scope.isEmpty()
                ? Optional.empty()
                : tickets.row(number.trim(), scope).map(this::view);
    }

    private TicketView view(TicketRow row) {
        Ticket ticket = tickets.get(row.id());
        return new TicketView(
                row,
                ticket.getLock(),
                ticket.getCustomer().getId(),
                ticket.getCustomer().isCreditHold(),
                ticket.getContact() == null ? null : ticket.getContact().getLogin(),
                ticket.getClosedAt(),
                ticket.getExternalKey(),
                tickets.history(row.id()));
    }

    private QueueScope scope() {
        return context.isCallerInRole(Permissions.TICKET_READ_ALL)
                ? QueueScope.EVERYWHERE
                : QueueScope.of(readableQueues.ids());
    }
}
