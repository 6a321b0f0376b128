package de.kundenblick.ticket.widget;

import java.io.Serializable;

/**
 * How far a widget looks.
 *
 * @param everyWaiting of the waiting tickets all, not only those whose moment has passed
 * @param accessible on a person's board all tickets of the person's customers, not only the person's own
 */
public record TicketVariant(boolean everyWaiting, boolean accessible) implements Serializable {
    public static final TicketVariant FIRST = new TicketVariant(false, false);

    public TicketVariant waiting(boolean every) {
        return new TicketVariant(every, accessible);
    }

    public TicketVariant reaching(boolean all) {
        return new TicketVariant(everyWaiting, all);
    }
}
