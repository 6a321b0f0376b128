package de.kundenblick.home.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.dashboard.service.WidgetSource;
import de.kundenblick.ticket.desk.DeskList;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What stands at the workplace. */
@ApplicationScoped
public class WorkplaceWidgets implements WidgetSource {
    private static final String BOARD = "workplace";

    @Override
    public List<Widget> widgets() {
        return List.of(
                tickets(Zone.MAIN, 10, DeskList.BREACHED, "home.desk.breached"),
                tickets(Zone.MAIN, 20, DeskList.SOON, "home.desk.soon"),
                tickets(Zone.MAIN, 30, DeskList.REMINDERS, "home.desk.reminders"),
                tickets(Zone.MAIN, 40, DeskList.UNANSWERED, "home.desk.unanswered"),
                widget("desk-messages", Zone.MAIN, 50, Permissions.INTERACTION_READ, "home.desk.messages"),
                tickets(Zone.MAIN, 60, DeskList.MINE, "home.desk.mine"),
                tickets(Zone.SIDE, 10, DeskList.FREE, "home.desk.free"),
                widget("desk-follow-ups", Zone.MAIN, 55, Permissions.INTERACTION_READ, "home.desk.followUps"),
                widget("desk-drafts", Zone.SIDE, 25, Permissions.TICKET_EDIT, "home.desk.drafts"),
                widget("desk-recent", Zone.SIDE, 30, Permissions.EMPLOYEE, "home.desk.recent"),
                widget("desk-week", Zone.SIDE, 40, Permissions.TICKET_READ, "home.desk.week"),
                widget("desk-load", Zone.MAIN, 70, Permissions.REPORT_VIEW, "home.desk.load"));
    }

    private static Widget tickets(Zone zone, int order, DeskList list, String titleKey) {
        return widget("desk-" + list.slug(), "desk-list", zone, order, Permissions.TICKET_READ, titleKey);
    }

    private static Widget widget(String key, Zone zone, int order, String permission, String titleKey) {
        return widget(key, key, zone, order, permission, titleKey);
    }

    private static Widget widget(String key, String view, Zone zone, int order, String permission, String titleKey) {
        return new Widget(BOARD, key, zone, order, permission, titleKey, "/WEB-INF/home/widget/" + view + ".xhtml");
    }
}
