package de.kundenblick.ticket.portal;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.PortalTicketCounts;
import de.kundenblick.ticket.PortalTicketFilter;
import de.kundenblick.ticket.PortalTicketFilter.Show;
import de.kundenblick.ticket.PortalTicketFilter.View;
import de.kundenblick.ticket.service.PortalTicketService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How many tickets of the contact's own there are, as the start page says it. */
@Named("portalDoor")
@RequestScoped
public class PortalDoor {
    @Inject
    PortalTicketService service;

    @Inject
    Messages messages;

    private String state;

    public String getState() {
        if (state == null) {
            var counts = service.counts(new PortalTicketFilter(View.MINE, Show.ALL, List.of(), null, null));
            state = messages.text("ticket.portal.door", number(counts.open()), number(counts.closed()));
        }
        return state;
    }

    private String number(int count) {
        return count > PortalTicketCounts.MOST
                ? messages.text("ticket.portal.many", PortalTicketCounts.MOST)
                : messages.text("ticket.portal.count", count);
    }
}
