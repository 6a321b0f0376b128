package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.widget.TicketScope;
import de.kundenblick.ticket.widget.TicketTab;
import de.kundenblick.ticket.widget.TicketVariant;
import de.kundenblick.ticket.widget.TicketWidget;
import de.kundenblick.ticket.widget.WidgetCounts;
import de.kundenblick.ticket.widget.WidgetQuestion;
import de.kundenblick.ticket.widget.WidgetSettings;
import de.kundenblick.ticket.widget.WidgetTicket;
import java.util.List;

/** A ticket widget as it is drawn. */
record TicketTableView(
        WidgetQuestion question,
        List<TicketTab> tabs,
        WidgetCounts counts,
        List<WidgetTicket> rows,
        TicketScope scope,
        BoardTools tools) {
    TicketWidget widget() {
        return question.widget();
    }

    WidgetSettings settings() {
        return question.settings();
    }

    TicketVariant variant() {
        return settings().variant();
    }

    int first() {
        return question.slice().first();
    }

    /** Behind the tab that is open. */
    long total() {
        return count(settings().tab());
    }

    long count(TicketTab tab) {
        return counts.of(variant(), tab);
    }

    /** Behind the open tab, if the widget looked that far. */
    long count(TicketVariant other) {
        return counts.of(other, settings().tab());
    }
}
