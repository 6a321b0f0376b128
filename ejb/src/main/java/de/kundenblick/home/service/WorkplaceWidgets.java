package de.kundenblick.home.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.dashboard.service.WidgetSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What stands at the workplace. */
@ApplicationScoped
public class WorkplaceWidgets implements WidgetSource {
    private static final String BOARD = "workplace";

    @Override
    public List<Widget> widgets() {
        return List.of(
                widget("desk-messages", Zone.MAIN, 100, Permissions.INTERACTION_READ, "home.desk.messages"),
                widget("desk-follow-ups", Zone.MAIN, 200, Permissions.INTERACTION_READ, "home.desk.followUps"),
                widget("desk-tickets", Zone.SIDE, 100, Permissions.TICKET_READ, "home.desk.tickets"));
    }

    private static Widget widget(String key, Zone zone, int order, String permission, String titleKey) {
        return new Widget(BOARD, key, zone, order, permission, titleKey, "/WEB-INF/home/widget/" + key + ".xhtml");
    }
}
