package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.shared.service.LivePush;
import de.kundenblick.ticket.TicketAlarms;
import de.kundenblick.ticket.TicketChanged;
import de.kundenblick.ticket.TicketsWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets every open workplace know that a ticket, an interaction or a follow-up changed, or that its time has come. What
 * each reader may see of it, the page asks.
 */
@ApplicationScoped
class DeskLive {
    static final String TOPIC = "desk-0";

    private static final String TICKETS = "tickets";

    @Inject
    LivePush live;

    void tell(@Observes InteractionChanged change) {
        live.toTopic(TOPIC, "interactions");
    }

    void tell(@Observes TicketChanged change) {
        live.toTopic(TOPIC, TICKETS);
    }

    void tell(@Observes TicketsWritten written) {
        live.toTopic(TOPIC, TICKETS);
    }

    /** A reminder came, or a target was warned of or missed. */
    void tell(@Observes TicketAlarms alarms) {
        if (!alarms.alarms().isEmpty()) {
            live.toTopic(TOPIC, TICKETS);
        }
    }
}
