package de.kundenblick.ticket.widget;

import java.util.Map;

/** A ticket as a line of a widget, with what its columns show; a column without a value is missing. */
public record WidgetTicket(long id, Map<TicketColumn, Object> cells) {
    public String number() {
        return (String) cells.get(TicketColumn.NUMBER);
    }
}
