package de.kundenblick.ticket.service;

import de.kundenblick.account.service.CurrentEmployee;
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

    List<Long> ids() {
        if (ids == null) {
            ids = queues.idsReadableBy(current.id());
        }
        return ids;
    }
}
