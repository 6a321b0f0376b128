package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.TicketChoices;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What forms about tickets offer. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketChoiceService {
    @Inject
    TicketChoiceRepository choices;

    @Inject
    ReadableQueues readableQueues;

    @Resource
    SessionContext context;

    /** @param queueId whose people are wanted as well, if the caller may see it; null for none */
    public TicketChoices all(Long queueId) {
        var scope = readableQueues.scope(context);
        return choices.all(scope, queueId != null && scope.holds(queueId) ? queueId : null);
    }

    /** Who may see the queue and work on its tickets, by name. */
    public List<Choice> people(Long queueId) {
        return all(queueId).people();
    }
}
