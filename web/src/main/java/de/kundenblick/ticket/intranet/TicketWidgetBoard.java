package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.ticket.service.TicketWidgetService;
import de.kundenblick.ticket.service.WidgetSettingsService;
import de.kundenblick.ticket.widget.TicketColumn;
import de.kundenblick.ticket.widget.TicketFilters;
import de.kundenblick.ticket.widget.TicketScope;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketWidget;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;

/** The ticket widgets of an open board, and what their readers do to them. */
@Named("ticketWidgets")
@ViewScoped
public class TicketWidgetBoard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "ticketWidgetDialog";

    @Inject
    TicketWidgetData data;

    @Inject
    WidgetSettingsService settings;

    @Inject
    TicketWidgetService tickets;

    private final List<TicketWidget> shown = new ArrayList<>();
    private TicketWidgetState state;
    private TicketWidgetDialog dialog;

    /**
     * @param customer null when the page has found none
     * @param keys the widgets that stand on the board, those of other kinds included
     */
    public void ofCustomer(CustomerView customer, List<String> keys) {
        if (customer != null) {
            open("customer", TicketScope.ofCustomer(customer.id()), keys);
        }
    }

    public void ofContact(ContactView contact, List<String> keys) {
        open("contact", TicketScope.ofContact(contact.id()), keys);
    }

    private void open(String board, TicketScope scope, List<String> keys) {
        state = new TicketWidgetState(board, scope);
        shown.clear();
        keys.forEach(key -> TicketWidget.ofKey(key).ifPresent(shown::add));
    }

    /** Does what the browser says was clicked in a widget, and draws that widget anew. */
    public void act() {
        var sent = sent();
        TicketWidget.ofKey(sent.getOrDefault("widget", "")).ifPresent(widget -> {
            String value = sent.getOrDefault("value", "");
            switch (sent.getOrDefault("act", "")) {
                case "tab" -> TicketTab.named(value).ifPresent(tab -> settings.open(state.board(), widget, tab));
                case "waiting" -> settings.wait(state.board(), widget, value.equals("all"));
                case "reach" -> settings.reach(state.board(), widget, value.equals("accessible"));
                case "sort" ->
                    TicketColumn.named(value)
                            .ifPresent(column ->
                                    state.sort(widget, state.sort(widget).clicked(column)));
                case "page" -> state.first(widget, number(value));
                case "rows" -> settings.rows(state.board(), widget, number(value));
                case "unfilter" -> settings.filter(state.board(), widget, without(widget, value));
                default -> {}
            }
            if (!"page".equals(sent.get("act"))) {
                state.first(widget, 0);
            }
            redraw(widget);
        });
    }

    /** Opens what sets up a widget: columns, rows, filters. */
    public void setUp() {
        TicketWidget.ofKey(sent().getOrDefault("widget", "")).ifPresent(widget -> {
            var own = settings.of(state.board(), widget);
            dialog = new TicketWidgetDialog(
                    widget, own, tickets.options(state.scope(), widget, own.variant()), settings.services());
            PrimeFaces.current().ajax().update(DIALOG);
            PrimeFaces.current().executeScript("kbWidgets.opened()");
        });
    }

    public void save() {
        if (dialog != null) {
            var sent = sent();
            var widget = dialog.widget();
            settings.columns(state.board(), widget, TicketWidgetDialog.columns(sent.get("columns")));
            settings.rows(state.board(), widget, number(sent.getOrDefault("rows", "")));
            settings.filter(state.board(), widget, dialog.filters(sent));
            if (!dialog.services().isEmpty()) {
                settings.answerFor(dialog.services(sent.get("services")));
            }
            state.first(widget, 0);
            redraw(widget);
        }
    }

    private TicketFilters without(TicketWidget widget, String column) {
        return TicketColumn.named(column)
                .map(one -> settings.of(state.board(), widget).filters().without(one))
                .orElse(TicketFilters.NONE);
    }

    private void redraw(TicketWidget widget) {
        data.only(widget);
        PrimeFaces.current().ajax().update(widget.key(), "count-" + widget.key());
    }

    TicketTableView view(String key) {
        return data.view(state, TicketWidget.ofKey(key).orElseThrow(), shown);
    }

    /** All tickets of the widget as far as it looks, for its head. */
    public long count(String key) {
        return view(key).count(TicketTab.ALL);
    }

    /** Null until it is opened. */
    public TicketWidgetDialog getDialog() {
        return dialog;
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private static int number(String typed) {
        return Optional.of(typed)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
