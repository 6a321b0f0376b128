package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.dashboard.service.WidgetSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What customers and people themselves put on boards. */
@ApplicationScoped
public class CustomerWidgets implements WidgetSource {
    @Override
    public List<Widget> widgets() {
        return List.of(
                widget("customer", "company-info", Zone.SIDE, 200, "customer.widget.info"),
                widget("contact", "person-customers", Zone.MAIN, 100, "customer.widget.customers"),
                widget("contact", "person-info", Zone.SIDE, 200, "customer.widget.person"),
                widget("contact", "company-info", Zone.SIDE, 300, "customer.widget.info"));
    }

    private static Widget widget(String board, String key, Zone zone, int order, String titleKey) {
        return new Widget(
                board,
                key,
                zone,
                order,
                Permissions.CUSTOMER_READ,
                titleKey,
                "/WEB-INF/customer/widget/" + key + ".xhtml");
    }
}
