package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionChanged;
import de.kundenblick.shared.service.LivePush;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.TicketChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets every open workplace know that something came from the portal or that a follow-up changed. What each reader may
 * see of it, the page asks.
 */
@ApplicationScoped
class DeskLive {
    static final String TOPIC = "desk-0";

    @Inject
    LivePush live;

    void tell(@Observes InteractionChanged change) {
        live.toTopic(TOPIC, "interactions");
    }

    void tell(@Observes TicketChanged change) {
        if (change.actorId() == null && change.kinds().contains(EventKind.MESSAGE_CUSTOMER)) {
            live.toTopic(TOPIC, "tickets");
        }
    }
}
