package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.LivePush;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.TicketChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets open pages know that a ticket has changed: its own, those of its customers, and the lists of its queue. The
 * database passes it on when the change is committed.
 */
@ApplicationScoped
class TicketLive {
    @Inject
    LivePush live;

    void tell(@Observes TicketChanged change) {
        String actor = change.actorId() == null ? "" : " " + change.actorId();
        live.toTopic("ticket-" + change.ticketId(), "changed" + actor);
        change.customerIds().forEach(customer -> live.toTopic("customer-" + customer, "tickets"));
        boolean arrived =
                change.kinds().contains(EventKind.CREATED) || change.kinds().contains(EventKind.QUEUE);
        live.toTopic("queue-" + change.queueId(), (arrived ? "new " : "changed ") + change.ticketId());
    }
}
