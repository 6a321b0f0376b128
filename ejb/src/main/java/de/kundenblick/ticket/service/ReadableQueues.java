package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The queues whose tickets the caller's teams may see, read once in a request. */
@RequestScoped
class ReadableQueues {
    @Inject
    CurrentEmployee current;

    @Inject
    QueueRepository queues;

    private List<Long> ids;
    private QueueScope scope;

    /** Where the caller of a service may look; the service declares {@link Permissions#TICKET_READ_ALL}. */
    QueueScope scope(SessionContext caller) {
        if (scope == null) {
            scope = caller.isCallerInRole(Permissions.TICKET_READ_ALL) ? QueueScope.EVERYWHERE : QueueScope.of(ids());
        }
        return scope;
    }

    List<Long> ids() {
        if (ids == null) {
            ids = queues.idsReadableBy(current.id());
        }
        return ids;
    }
}
