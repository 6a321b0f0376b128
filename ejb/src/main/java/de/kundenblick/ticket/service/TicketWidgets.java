package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.dashboard.service.WidgetSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What tickets put on the boards of customers and of people. */
@ApplicationScoped
public class TicketWidgets implements WidgetSource {
    private static final String CUSTOMER = "customer";
    private static final String CONTACT = "contact";

    @Override
    public List<Widget> widgets() {
        return List.of(
                tickets(CUSTOMER, "tickets-reminder", 100, "ticket.widget.reminder"),
                tickets(CUSTOMER, "tickets-escalated", 200, "ticket.widget.escalated"),
                tickets(CUSTOMER, "tickets-new", 300, "ticket.widget.new"),
                tickets(CUSTOMER, "tickets-open", 400, "ticket.widget.open"),
                widget(CUSTOMER, "contacts", Zone.MAIN, 500, "ticket.widget.contacts"),
                widget(CUSTOMER, "company-status", Zone.SIDE, 100, "ticket.widget.status"),
                tickets(CONTACT, "tickets-reminder", 200, "ticket.widget.reminder"),
                tickets(CONTACT, "tickets-escalated", 300, "ticket.widget.escalated"),
                tickets(CONTACT, "tickets-new", 400, "ticket.widget.new"),
                tickets(CONTACT, "tickets-open", 500, "ticket.widget.open"),
                tickets(CONTACT, "tickets-closed", 600, "ticket.widget.closed"),
                widget(CONTACT, "person-status", Zone.SIDE, 100, "ticket.contact.status"));
    }

    /** One view shows all of them, for they differ in their tickets only. */
    private static Widget tickets(String board, String key, int order, String titleKey) {
        return new Widget(
                board,
                key,
                Zone.MAIN,
                order,
                Permissions.TICKET_READ,
                titleKey,
                "/WEB-INF/ticket/widget/tickets.xhtml");
    }

    private static Widget widget(String board, String key, Zone zone, int order, String titleKey) {
        return new Widget(
                board, key, zone, order, Permissions.TICKET_READ, titleKey, "/WEB-INF/ticket/widget/" + key + ".xhtml");
    }
}
