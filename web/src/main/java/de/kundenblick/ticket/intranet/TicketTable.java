package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Links;
import de.kundenblick.shared.web.Markup;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.ticket.widget.TicketColumn;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketVariant;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetSettings;
import de.kundenblick.ticket.widget.WidgetTicket;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Draws a ticket widget as one component: tabs, filters, rows, pages. A board has up to five of them with any columns; a
 * component for each cell would cost more than all questions to the database.
 */
@FacesComponent(TicketTable.TYPE)
public class TicketTable extends UIComponentBase {
    static final String TYPE = "de.kundenblick.TicketTable";

    private static final List<TicketColumn> ALWAYS_SEEN =
            List.of(TicketColumn.NUMBER, TicketColumn.SUBJECT, TicketColumn.PENDING, TicketColumn.ESCALATION);

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var board = (TicketWidgetBoard) getAttributes().get("board");
        new Drawing(faces, board.view(getId())).draw();
    }

    /** One drawing of the widget. */
    private final class Drawing {
        private final Texts texts = new Texts();
        private final TicketCells cells;
        private final Viewer viewer;
        private final Links links;
        private final Markup out;
        private final TicketTableView view;
        private final String id;

        Drawing(FacesContext faces, TicketTableView view) {
            this.view = view;
            cells = view.tools().cells();
            viewer = view.tools().viewer();
            links = view.tools().links();
            out = new Markup(faces, TicketTable.this);
            id = getClientId(faces);
        }

        void draw() throws IOException {
            out.open("div", "id", id, "class", "tickets");
            tabs();
            filters();
            if (view.rows().isEmpty()) {
                String key = view.settings().filters().isEmpty() ? view.widget().name() : "FILTERED";
                out.element("p", texts.getString("ticket.nothing.".concat(key)), "class", "nothing");
            } else {
                table();
                foot();
            }
            out.close();
        }

        private void tabs() throws IOException {
            out.open("div", "class", "tab-line");
            out.open("nav", "class", "tabs", "aria-label", texts.getString("ticket.tabs"));
            for (TicketTab tab : view.tabs()) {
                boolean here = tab == view.settings().tab();
                action("button", "tab", tab.name(), "aria-current", here ? "true" : null)
                        .text(texts.getString("ticket.tab.".concat(tab.name())))
                        .text(" ")
                        .element("span", view.count(tab), "class", "num")
                        .close();
            }
            out.close();
            if (view.widget() == TicketWidget.REMINDER) {
                out.open("div", "class", "switch", "role", "group", "aria-label", texts.getString("ticket.waiting"));
                choice("waiting", "due", view.variant().waiting(false));
                choice("waiting", WidgetSettings.ALL_WAITING, view.variant().waiting(true));
                out.close();
            }
            if (view.scope().isContact()) {
                out.open("div", "class", "switch", "role", "group", "aria-label", texts.getString("ticket.reach"));
                choice("reach", "own", view.variant().reaching(false));
                choice("reach", WidgetSettings.ACCESSIBLE, view.variant().reaching(true));
                out.close();
            }
            out.close();
        }

        private void choice(String act, String value, TicketVariant variant) throws IOException {
            String key = act.equals("reach") ? "ticket.reach.".concat(value) : "ticket.waiting.".concat(value);
            action("button", act, value, "aria-pressed", Boolean.toString(variant.equals(view.variant())))
                    .text(texts.getString(key))
                    .text(" ")
                    .element("span", view.count(variant), "class", "num")
                    .close();
        }

        private void filters() throws IOException {
            var filters = view.settings().filters();
            if (filters.isEmpty()) {
                return;
            }
            out.open("ul", "class", "chips", "aria-label", texts.getString("shared.list.active"));
            for (TicketColumn column : TicketColumn.FILTERS) {
                var wanted = filters.values().get(column);
                if (wanted != null) {
                    out.open("li").text(cells.name(column) + ": ");
                    out.element("b", cells.filter(column, wanted.value(), wanted.label()));
                    String label = texts.format("shared.list.remove", cells.name(column));
                    action("button", "unfilter", column.name(), "aria-label", label)
                            .icon("close")
                            .close();
                    out.close();
                }
            }
            out.open("li", "class", "plain");
            action("button", "unfilter", "", "class", "as-link")
                    .text(texts.getString("ticket.filter.clear"))
                    .close();
            out.close().close();
        }

        private void table() throws IOException {
            out.open("div", "class", "scroll", "role", "group", "tabindex", "0", "aria-labelledby", id + "-title");
            out.open("table", "class", "grid rows").open("thead").open("tr");
            for (TicketColumn column : view.settings().columns()) {
                head(column);
            }
            out.close().close().open("tbody");
            for (WidgetTicket ticket : view.rows()) {
                out.open("tr");
                for (TicketColumn column : view.settings().columns()) {
                    cell(ticket, column);
                }
                out.close();
            }
            out.close().close().close();
        }

        private void head(TicketColumn column) throws IOException {
            var sort = view.question().sort();
            boolean here = sort.column() == column;
            boolean down = here && sort.descending();
            String order = !here ? "none" : down ? "descending" : "ascending";
            String state = texts.getString("ticket.sorted.".concat(order));
            String next = texts.getString(here && !down ? "ticket.sort.descending" : "ticket.sort.ascending");
            out.open("th", "scope", "col", "class", style(column), "aria-sort", order);
            action("button", "sort", column.name(), "title", cells.name(column) + ": " + state + " " + next)
                    .text(cells.name(column))
                    .open("i", "class", "order", "aria-hidden", "true")
                    .close()
                    .close();
            out.close();
        }

        private void cell(WidgetTicket ticket, TicketColumn column) throws IOException {
            Object value = ticket.cells().get(column);
            out.open("td", "class", style(column));
            if (column == TicketColumn.NUMBER) {
                String address = links.to("/intranet/ticket/show", "number", value);
                out.element("a", value, "href", address);
            } else if (value instanceof Instant at && column.isDue()) {
                out.element("span", viewer.due(at), "class", "due " + viewer.urgency(at), "title", viewer.exact(at));
            } else if (value instanceof Instant at) {
                out.element("span", viewer.relative(at), "class", "moment", "title", viewer.exact(at));
            } else {
                out.text(cells.text(column, value));
            }
            out.close();
        }

        private String style(TicketColumn column) {
            return switch (column) {
                case NUMBER -> "num";
                case SUBJECT -> "clip";
                case AGE -> view.settings().columns().stream().anyMatch(TicketColumn::isDue) ? "num opt" : "num";
                default ->
                    ALWAYS_SEEN.contains(column) ? "num" : column.isMoment() || column.isDue() ? "num opt" : "opt";
            };
        }

        private void foot() throws IOException {
            new WidgetPager(
                            view.first(),
                            view.rows().size(),
                            view.settings().rows(),
                            view.total(),
                            WidgetSettings.ROWS.stream().sorted().toList())
                    .draw(out, texts);
        }

        /** A button that says to the board what to do; see widgets.js. */
        private Markup action(String element, String act, String value, String attribute, Object setting)
                throws IOException {
            return out.open(element, "type", "button", "data-act", act, "data-value", value, attribute, setting);
        }
    }
}
