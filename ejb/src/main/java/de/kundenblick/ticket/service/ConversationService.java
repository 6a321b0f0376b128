package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.MessageRow;
import de.kundenblick.ticket.TicketHistoryPage;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What was said about a ticket and what happened to it; nothing of tickets that the caller may not see. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConversationService {
    @Inject
    ConversationRepository conversations;

    @Inject
    ReadableQueues readableQueues;

    @Resource
    SessionContext context;

    /**
     * Newest first.
     *
     * @param wholeId of a message that is wanted to its end, however long; 0 for none
     */
    public List<MessageRow> messages(long ticketId, Slice slice, long wholeId) {
        var scope = readableQueues.scope(context);
        return scope.isEmpty() ? List.of() : conversations.messages(ticketId, scope, slice, wholeId);
    }

    /** Newest first. */
    public TicketHistoryPage history(long ticketId, Slice slice) {
        var scope = readableQueues.scope(context);
        return scope.isEmpty() ? TicketHistoryPage.EMPTY : conversations.history(ticketId, scope, slice);
    }
}
