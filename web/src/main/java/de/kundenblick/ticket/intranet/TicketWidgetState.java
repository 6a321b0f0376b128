package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.widget.TicketScope;
import de.kundenblick.ticket.widget.TicketSort;
import de.kundenblick.ticket.widget.TicketWidget;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** Where the reader of one open board is in each widget. */
class TicketWidgetState implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String board;
    private final TicketScope scope;
    private final Map<TicketWidget, TicketSort> sorts = new EnumMap<>(TicketWidget.class);
    private final Map<TicketWidget, Integer> firsts = new EnumMap<>(TicketWidget.class);

    TicketWidgetState(String board, TicketScope scope) {
        this.board = board;
        this.scope = scope;
    }

    String board() {
        return board;
    }

    TicketScope scope() {
        return scope;
    }

    TicketSort sort(TicketWidget widget) {
        return sorts.getOrDefault(widget, widget.sort());
    }

    void sort(TicketWidget widget, TicketSort sort) {
        sorts.put(widget, sort);
    }

    int first(TicketWidget widget) {
        return firsts.getOrDefault(widget, 0);
    }

    void first(TicketWidget widget, int first) {
        firsts.put(widget, Math.max(0, first));
    }

    /** Goes back to the last page that there is. */
    void keepWithin(TicketWidget widget, long all, int rows) {
        int first = first(widget) / rows * rows;
        first(widget, (int) Math.min(first, Math.max(0, all - 1) / rows * rows));
    }
}
