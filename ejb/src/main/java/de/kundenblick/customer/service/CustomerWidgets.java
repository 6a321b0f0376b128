package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.dashboard.service.WidgetSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the customer's own record puts on its board. */
@ApplicationScoped
public class CustomerWidgets implements WidgetSource {
    @Override
    public List<Widget> widgets() {
        return List.of(new Widget(
                "customer",
                "company-info",
                Zone.SIDE,
                200,
                Permissions.CUSTOMER_READ,
                "customer.widget.info",
                "/WEB-INF/customer/widget/company-info.xhtml"));
    }
}
