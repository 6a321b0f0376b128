package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.search.SearchQuery;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds tickets by number and subject in the queues that the caller may see. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketSearchService {
    @Inject
    TicketSearchRepository tickets;

    @Inject
    ReadableQueues readableQueues;

    @Resource
    SessionContext context;

    /** The newest first, the one whose number was typed before all; see {@link SearchQuery} for what can be typed. */
    public List<SearchHit> find(String typed, int most) {
        var query = SearchQuery.parse(typed);
        var scope = context.isCallerInRole(Permissions.TICKET_READ_ALL)
                ? QueueScope.EVERYWHERE
                : QueueScope.of(readableQueues.ids());
        if (query.isTooShort() || scope.isEmpty()) {
            return List.of();
        }
        return tickets.hits(typed, query, scope, most).stream()
                .map(TicketSearchService::hit)
                .toList();
    }

    private static SearchHit hit(Object[] row) {
        String number = (String) row[0];
        return new SearchHit(
                (String) row[1],
                number,
                (String) row[2],
                "/intranet/ticket/show?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8),
                null);
    }
}
