package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.dashboard.service.WidgetSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What tickets put on a customer's board. */
@ApplicationScoped
public class TicketWidgets implements WidgetSource {
    @Override
    public List<Widget> widgets() {
        return List.of(
                widget("tickets-new", Zone.MAIN, 100, "ticket.widget.new"),
                widget("tickets-open", Zone.MAIN, 200, "ticket.widget.open"),
                widget("contacts", Zone.MAIN, 300, "ticket.widget.contacts"),
                widget("company-status", Zone.SIDE, 100, "ticket.widget.status"));
    }

    private static Widget widget(String key, Zone zone, int order, String titleKey) {
        return new Widget(
                "customer",
                key,
                zone,
                order,
                Permissions.TICKET_READ,
                titleKey,
                "/WEB-INF/ticket/widget/" + key + ".xhtml");
    }
}
