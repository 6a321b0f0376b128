package de.kundenblick.dashboard.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.Preferences;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.dashboard.Layout;
import de.kundenblick.dashboard.Placement;
import de.kundenblick.dashboard.Widget;
import de.kundenblick.dashboard.WidgetRule;
import de.kundenblick.dashboard.Zone;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Boards of widgets that each employee arranges; the same arrangement holds for every customer. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
@DeclareRoles({
    Permissions.CUSTOMER_READ,
    Permissions.CUSTOMER_EDIT,
    Permissions.CUSTOMER_HOLD,
    Permissions.CUSTOMER_EXPORT,
    Permissions.CUSTOMER_CONFIGURE,
    Permissions.CUSTOMER_MERGE,
    Permissions.CONTACT_EDIT,
    Permissions.CONTACT_LOGIN_AS,
    Permissions.TICKET_READ,
    Permissions.TICKET_READ_ALL,
    Permissions.TICKET_CREATE,
    Permissions.TICKET_EDIT,
    Permissions.TICKET_MANAGE,
    Permissions.REPORT_VIEW,
    Permissions.INTERACTION_READ,
    Permissions.INTERACTION_EDIT,
    Permissions.INTERACTION_DELETE,
    Permissions.INTERACTION_MANAGE,
    Permissions.PORTAL_INVITE,
    Permissions.PORTAL_CONFIGURE,
    Permissions.PORTAL_OVERSEE,
    Permissions.MAIL_MANAGE,
    Permissions.BOARD_CONFIGURE,
    Permissions.IMPORT_RUN,
    Permissions.ACCOUNT_MANAGE,
    Permissions.ROLE_MANAGE,
    Permissions.AUDIT_READ
})
public class BoardService {
    /** Minutes between two refreshes that can be chosen; 0 is never. */
    public static final List<Integer> REFRESH_MINUTES = List.of(0, 1, 2, 5, 10, 15);

    @Inject
    Instance<WidgetSource> sources;

    @Inject
    CurrentEmployee current;

    @Inject
    PreferenceService preferences;

    @Resource
    SessionContext context;

    /** Every widget that the caller may see, in the order of the caller's layout; those not shown come last. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Placement> placements(String board) {
        var offered = offered(board);
        var layout = layout(board, offered);
        return Stream.of(Zone.values())
                .flatMap(zone -> (zone == Zone.MAIN ? layout.main() : layout.side())
                        .stream().flatMap(key -> offered.stream()
                                .filter(widget -> widget.key().equals(key))
                                .map(widget -> placed(widget, zone, layout))))
                .sorted(Comparator.comparing(placement -> !placement.shown()))
                .toList();
    }

    /** Saves an order as it was dropped; keys that the caller may not see are ignored. */
    public void arrange(String board, List<String> main, List<String> side) {
        var offered = offered(board);
        save(board, layout(board, offered).arranged(main, side));
    }

    /** Takes a widget off the caller's board. A mandatory one stays, whatever was sent. */
    public void close(String board, String key) {
        var offered = offered(board);
        if (offered.stream().anyMatch(widget -> widget.key().equals(key))
                && !rule(widget(offered, key)).mandatory()) {
            save(board, layout(board, offered).without(key));
        }
    }

    /** Shows exactly the chosen widgets, and the mandatory ones. */
    public void show(String board, Set<String> chosen) {
        var offered = offered(board);
        var kept = offered.stream()
                .filter(widget -> chosen.contains(widget.key()) || rule(widget).mandatory())
                .map(Widget::key)
                .collect(Collectors.toSet());
        var keys = offered.stream().map(Widget::key).collect(Collectors.toSet());
        save(board, layout(board, offered).showing(kept, keys));
    }

    /** Back to the team's layout, or to the original one. */
    public void reset(String board) {
        preferences.clear(layoutName(board));
    }

    /** Makes the caller's layout the one that the caller's teams start with. */
    @RolesAllowed(Permissions.BOARD_CONFIGURE)
    public void offerToTeams(String board) {
        preferences.setForMyTeams(
                layoutName(board), layout(board, offered(board)).format());
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int refreshMinutes(String board) {
        return current.preferences()
                .choice(
                        refreshName(board),
                        REFRESH_MINUTES.stream().mapToInt(Integer::intValue).toArray());
    }

    public void refreshEvery(String board, int minutes) {
        if (!REFRESH_MINUTES.contains(minutes)) {
            throw new IllegalArgumentException("Refresh every " + minutes + " minutes");
        }
        preferences.set(refreshName(board), Integer.toString(minutes));
    }

    /** All widgets of a board with their rules, for the configuration. */
    @RolesAllowed(Permissions.BOARD_CONFIGURE)
    public List<ConfiguredWidget> configuration(String board) {
        return widgets(board)
                .map(widget -> new ConfiguredWidget(widget.key(), widget.titleKey(), rule(widget)))
                .toList();
    }

    /** The widget that sets up the board itself stays as it is: without it nobody could bring another one back. */
    @RolesAllowed(Permissions.BOARD_CONFIGURE)
    public void configure(String board, String key, WidgetRule rule) {
        var widget = widget(widgets(board).toList(), key);
        if (key.equals(SettingsWidget.KEY)) {
            return;
        }
        preferences.setForEverybody(ruleName(widget), rule.format());
    }

    private List<Widget> offered(String board) {
        return widgets(board).filter(this::isAllowed).toList();
    }

    private Stream<Widget> widgets(String board) {
        return sources.stream()
                .flatMap(source -> source.widgets().stream())
                .filter(widget -> widget.board().equals(board))
                .sorted(Comparator.comparing(Widget::zone)
                        .thenComparing(Widget::order)
                        .thenComparing(Widget::key));
    }

    private boolean isAllowed(Widget widget) {
        var rule = rule(widget);
        return (rule.enabled() || rule.mandatory())
                && context.isCallerInRole(widget.permission())
                && (rule.permission() == null || context.isCallerInRole(rule.permission()));
    }

    private Layout layout(String board, List<Widget> offered) {
        return current.preferences()
                .get(layoutName(board))
                .map(Layout::parse)
                .orElseGet(() -> Layout.original(offered))
                .with(offered);
    }

    private Placement placed(Widget widget, Zone zone, Layout layout) {
        boolean mandatory = rule(widget).mandatory();
        boolean shown = mandatory || !layout.closed().contains(widget.key());
        return new Placement(widget.key(), zone, widget.titleKey(), widget.view(), mandatory, shown);
    }

    /** The widget that sets up the board stays on every board, or nobody could bring another one back. */
    private WidgetRule rule(Widget widget) {
        if (widget.key().equals(SettingsWidget.KEY)) {
            return new WidgetRule(true, true, null);
        }
        return current.preferences()
                .at(Preferences.Level.EVERYBODY, ruleName(widget))
                .map(WidgetRule::parse)
                .orElse(WidgetRule.NONE);
    }

    private void save(String board, Layout layout) {
        preferences.set(layoutName(board), layout.format());
    }

    private static Widget widget(List<Widget> widgets, String key) {
        return widgets.stream()
                .filter(widget -> widget.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No widget " + key));
    }

    private static String layoutName(String board) {
        return "board." + board + ".layout";
    }

    private static String refreshName(String board) {
        return "board." + board + ".refresh";
    }

    private static String ruleName(Widget widget) {
        return "board." + widget.board() + ".widget." + widget.key();
    }
}
