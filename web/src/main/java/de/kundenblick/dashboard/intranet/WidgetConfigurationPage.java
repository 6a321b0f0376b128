package de.kundenblick.dashboard.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.WidgetRule;
import de.kundenblick.dashboard.service.BoardService;
import de.kundenblick.dashboard.service.ConfiguredWidget;
import de.kundenblick.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which widgets there are for whom, and which of them nobody can take off the board. */
@Named("widgetConfiguration")
@ViewScoped
public class WidgetConfigurationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BOARD = "customer";

    /** One widget's rule as it is set. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final String titleKey;
        private boolean enabled;
        private boolean mandatory;
        private String permission;

        Line(ConfiguredWidget widget) {
            key = widget.key();
            titleKey = widget.titleKey();
            enabled = widget.rule().enabled();
            mandatory = widget.rule().mandatory();
            permission = widget.rule().permission();
        }

        WidgetRule rule() {
            return new WidgetRule(enabled, mandatory, permission);
        }

        public String getKey() {
            return key;
        }

        public String getTitleKey() {
            return titleKey;
        }

        public boolean isEnabled() {
            return enabled;
        }

        public void setEnabled(boolean enabled) {
            this.enabled = enabled;
        }

        public boolean isMandatory() {
            return mandatory;
        }

        public void setMandatory(boolean mandatory) {
            this.mandatory = mandatory;
        }

        public String getPermission() {
            return permission;
        }

        public void setPermission(String permission) {
            this.permission = permission;
        }
    }

    @Inject
    BoardService boards;

    @Inject
    Messages messages;

    private List<Line> lines;

    @PostConstruct
    void read() {
        lines = boards.configuration(BOARD).stream().map(Line::new).toList();
    }

    public void save() {
        lines.forEach(line -> boards.configure(BOARD, line.getKey(), line.rule()));
        messages.info("dashboard.widgets.saved");
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<String> getPermissions() {
        return Permissions.GRANTABLE.stream().sorted().toList();
    }
}
