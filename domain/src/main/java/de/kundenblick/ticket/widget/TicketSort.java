package de.kundenblick.ticket.widget;

import java.io.Serializable;

/** In which order a widget shows its tickets. */
public record TicketSort(TicketColumn column, boolean descending) implements Serializable {
    /** The order after a click on the head of a column. */
    public TicketSort clicked(TicketColumn clicked) {
        return new TicketSort(clicked, clicked == column && !descending);
    }
}
