package de.kundenblick.dashboard.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The widget by which the board itself is set up; each board has one. */
@ApplicationScoped
public class SettingsWidget implements WidgetSource {
    static final String KEY = "settings";

    @Override
    public List<Widget> widgets() {
        return List.of(new Widget(
                "customer",
                KEY,
                Zone.SIDE,
                900,
                Permissions.EMPLOYEE,
                "dashboard.settings.title",
                "/WEB-INF/dashboard/widget/settings.xhtml"));
    }
}
