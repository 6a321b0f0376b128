package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.ticket.Presence;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Lets those who have the same ticket open know of each other. Only what is now is kept, and nobody's history. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class PresenceService {
    @Inject
    PresenceRepository presences;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    CurrentEmployee current;

    @Resource
    SessionContext context;

    /**
     * To be called every few seconds by each open page of the ticket.
     *
     * @param page tells the pages of one employee apart
     * @return who else is there; nobody for a ticket that the caller may not see
     */
    public List<Presence> meet(long ticketId, String page, boolean writing) {
        var scope = readableQueues.scope(context);
        return scope.isEmpty() ? List.of() : presences.meet(ticketId, current.id(), page, writing, scope);
    }

    public void leave(long ticketId, String page) {
        presences.leave(ticketId, current.id(), page);
    }
}
