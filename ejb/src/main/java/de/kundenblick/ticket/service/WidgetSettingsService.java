package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.Preferences;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.ticket.widget.ServiceChoice;
import de.kundenblick.ticket.widget.TicketColumn;
import de.kundenblick.ticket.widget.TicketFilters;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each employee sets up the ticket widgets of each board, and which tabs there are for everybody. */
@Stateless
@RolesAllowed(Permissions.TICKET_READ)
public class WidgetSettingsService {
    /** Tabs that can be switched off for everybody, because a company may not work that way. */
    public static final List<TicketTab> OPTIONAL =
            List.of(TicketTab.WATCHED, TicketTab.RESPONSIBLE, TicketTab.SERVICES);

    private static final String TABS = "ticket.tabs";
    private static final Set<TicketTab> ORIGINAL = EnumSet.of(TicketTab.WATCHED, TicketTab.RESPONSIBLE);

    @Inject
    WidgetRepository widgets;

    @Inject
    CurrentEmployee current;

    @Inject
    PreferenceService preferences;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WidgetSettings of(String board, TicketWidget widget) {
        var own = WidgetSettings.of(current.preferences(), board, widget);
        return tabs().contains(own.tab()) ? own : own.at(widget.tab());
    }

    /** In the order in which widgets show them. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TicketTab> tabs() {
        var chosen = optionalTabs();
        return Stream.of(TicketTab.values())
                .filter(tab -> !OPTIONAL.contains(tab) || chosen.contains(tab))
                .toList();
    }

    @RolesAllowed({Permissions.TICKET_READ, Permissions.BOARD_CONFIGURE})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<TicketTab> optionalTabs() {
        return current.preferences()
                .at(Preferences.Level.EVERYBODY, TABS)
                .map(stored -> Stream.of(stored.split(","))
                        .flatMap(name -> TicketTab.named(name).stream())
                        .collect(Collectors.toSet()))
                .orElse(ORIGINAL);
    }

    @RolesAllowed(Permissions.BOARD_CONFIGURE)
    public void offer(Set<TicketTab> optional) {
        preferences.setForEverybody(
                TABS,
                optional.stream()
                        .filter(OPTIONAL::contains)
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(",")));
    }

    public void open(String board, TicketWidget widget, TicketTab tab) {
        preferences.set(WidgetSettings.name(board, widget, "tab"), tab.name());
    }

    /** @param every all waiting tickets, not only those whose moment has passed */
    public void wait(String board, TicketWidget widget, boolean every) {
        preferences.set(WidgetSettings.name(board, widget, "waiting"), every ? WidgetSettings.ALL_WAITING : "due");
    }

    /** @param all of a person all tickets of its customers */
    public void reach(String board, TicketWidget widget, boolean all) {
        preferences.set(WidgetSettings.name(board, widget, "reach"), all ? WidgetSettings.ACCESSIBLE : "own");
    }

    /** A number that is not offered counts as the first one that is. */
    public void rows(String board, TicketWidget widget, int rows) {
        preferences.set(
                WidgetSettings.name(board, widget, "rows"),
                Integer.toString(WidgetSettings.ROWS.contains(rows) ? rows : WidgetSettings.ROWS.get(0)));
    }

    /** @param columns in their order; none for those of the beginning */
    public void columns(String board, TicketWidget widget, List<TicketColumn> columns) {
        String name = WidgetSettings.name(board, widget, "columns");
        if (columns.isEmpty()) {
            preferences.clear(name);
        } else {
            preferences.set(name, columns.stream().map(Enum::name).collect(Collectors.joining(",")));
        }
    }

    public void filter(String board, TicketWidget widget, TicketFilters filters) {
        String name = WidgetSettings.name(board, widget, "filters");
        if (filters.isEmpty()) {
            preferences.clear(name);
        } else {
            preferences.set(name, filters.format());
        }
    }

    /** What the tab {@link TicketTab#SERVICES} is about: empty as long as it is not offered. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ServiceChoice> services() {
        return optionalTabs().contains(TicketTab.SERVICES) ? widgets.services(current.id()) : List.of();
    }

    /** @param ids of the services that the caller answers for, on all boards */
    public void answerFor(Set<Long> ids) {
        widgets.answerFor(current.id(), ids);
    }
}
