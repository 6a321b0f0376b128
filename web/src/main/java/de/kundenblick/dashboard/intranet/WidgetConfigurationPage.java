package de.kundenblick.dashboard.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.WidgetRule;
import de.kundenblick.dashboard.service.BoardService;
import de.kundenblick.dashboard.service.ConfiguredWidget;
import de.kundenblick.shared.web.Messages;
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
    /** Those that can be configured, the first one unless another is asked for. */
    private static final List<String> BOARDS = List.of("customer", "contact", "workplace");

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

    private String board = BOARDS.get(0);
    private List<Line> lines;

    public void open() {
        if (!BOARDS.contains(board)) {
            board = BOARDS.get(0);
        }
        lines = boards.configuration(board).stream().map(Line::new).toList();
    }

    public void save() {
        lines.forEach(line -> boards.configure(board, line.getKey(), line.rule()));
        messages.info("dashboard.widgets.saved");
    }

    public List<String> getBoards() {
        return BOARDS;
    }

    public String getBoard() {
        return board;
    }

    public void setBoard(String board) {
        this.board = board;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<String> getPermissions() {
        return Permissions.GRANTABLE.stream().sorted().toList();
    }
}
