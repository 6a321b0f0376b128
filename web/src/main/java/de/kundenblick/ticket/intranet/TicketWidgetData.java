package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.service.TicketWidgetService;
import de.kundenblick.ticket.service.WidgetSettingsService;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetCounts;
import de.kundenblick.ticket.widget.WidgetQuestion;
import de.kundenblick.ticket.widget.WidgetSettings;
import de.kundenblick.ticket.widget.WidgetTicket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the ticket widgets of one page show, asked by one statement for all numbers and one for all rows. */
@RequestScoped
public class TicketWidgetData {
    @Inject
    TicketWidgetService tickets;

    @Inject
    WidgetSettingsService settings;

    @Inject
    BoardToolbox toolbox;

    private final Map<TicketWidget, WidgetSettings> own = new EnumMap<>(TicketWidget.class);
    private Collection<TicketWidget> only;
    private List<TicketTab> tabs;
    private Map<TicketWidget, WidgetCounts> counts;
    private Map<TicketWidget, List<WidgetTicket>> pages;

    /** In this request no other widget is drawn. */
    void only(TicketWidget widget) {
        only = List.of(widget);
        pages = null;
        own.clear();
    }

    /** @param shown all that stand on the board */
    TicketTableView view(TicketWidgetState state, TicketWidget widget, Collection<TicketWidget> shown) {
        if (pages == null) {
            load(state, only == null ? shown : only);
        }
        var question = question(state, widget);
        return new TicketTableView(
                question,
                tabs,
                counts.getOrDefault(widget, WidgetCounts.NONE),
                pages.getOrDefault(widget, List.of()),
                state.scope(),
                toolbox.tools());
    }

    /** The numbers come first, for a page that is not there any more becomes the last one that is. */
    private void load(TicketWidgetState state, Collection<TicketWidget> shown) {
        tabs = settings.tabs();
        counts = tickets.counts(state.scope(), questions(state, shown), tabs);
        shown.forEach(widget -> {
            var set = own(state, widget);
            long all = counts.getOrDefault(widget, WidgetCounts.NONE).of(set.variant(), set.tab());
            state.keepWithin(widget, all, set.rows());
        });
        var wanted = questions(state, shown).stream()
                .filter(question -> counts.getOrDefault(question.widget(), WidgetCounts.NONE)
                                .of(
                                        question.settings().variant(),
                                        question.settings().tab())
                        > 0)
                .toList();
        pages = tickets.pages(state.scope(), wanted);
    }

    private List<WidgetQuestion> questions(TicketWidgetState state, Collection<TicketWidget> shown) {
        return shown.stream().map(widget -> question(state, widget)).toList();
    }

    private WidgetQuestion question(TicketWidgetState state, TicketWidget widget) {
        var set = own(state, widget);
        return new WidgetQuestion(widget, set, state.sort(widget), new Slice(state.first(widget), set.rows()));
    }

    private WidgetSettings own(TicketWidgetState state, TicketWidget widget) {
        return own.computeIfAbsent(widget, one -> settings.of(state.board(), one));
    }
}
