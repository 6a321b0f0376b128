package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.dashboard.service.WidgetSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What interactions put on the boards of customers and of people. */
@ApplicationScoped
public class InteractionWidgets implements WidgetSource {
    @Override
    public List<Widget> widgets() {
        return List.of(widget("customer", 600, "customer-interactions"), widget("contact", 700, "person-interactions"));
    }

    private static Widget widget(String board, int order, String view) {
        return new Widget(
                board,
                "interactions",
                Zone.MAIN,
                order,
                Permissions.INTERACTION_READ,
                "interaction.list.title",
                "/WEB-INF/interaction/widget/" + view + ".xhtml");
    }
}
