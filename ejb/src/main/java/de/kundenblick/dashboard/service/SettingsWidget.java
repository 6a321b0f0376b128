package de.kundenblick.dashboard.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The widget by which the board itself is set up; each board has one. */
@ApplicationScoped
public class SettingsWidget implements WidgetSource {
    static final String KEY = "settings";

    @Override
    public List<Widget> widgets() {
        return Stream.of("customer", "contact", "workplace")
                .map(SettingsWidget::on)
                .toList();
    }

    private static Widget on(String board) {
        return new Widget(
                board,
                KEY,
                Zone.SIDE,
                900,
                Permissions.EMPLOYEE,
                "dashboard.settings.title",
                "/WEB-INF/dashboard/widget/settings.xhtml");
    }
}
