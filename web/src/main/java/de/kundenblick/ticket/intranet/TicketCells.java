package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Texts;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.widget.TicketColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says in the reader's language what the columns of ticket widgets are called and what they hold. */
@Named
@ApplicationScoped
public class TicketCells {
    private static final String NOTHING = "–";

    @Inject
    TicketTexts states;

    private final Texts texts = new Texts();

    public String name(TicketColumn column) {
        return texts.getString("ticket.column.".concat(column.name()));
    }

    /** A value that is no moment. */
    String text(TicketColumn column, Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Priority priority) {
            return texts.getString("ticket.priority.".concat(priority.name()));
        }
        if (value instanceof LockKind lock) {
            return texts.getString("ticket.lock.".concat(lock.name()));
        }
        return column == TicketColumn.STATE ? states.state((String) value) : (String) value;
    }

    /**
     * A value that tickets can be filtered by.
     *
     * @param value the id or the constant, empty for none
     * @param label what it was called where it came from
     */
    public String filter(TicketColumn column, String value, String label) {
        if (value.isEmpty()) {
            return texts.getString("ticket.filter.none");
        }
        return switch (column) {
            case PRIORITY -> text(column, Priority.ofLevel(Integer.parseInt(value)));
            case LOCK -> text(column, LockKind.valueOf(value));
            default -> text(column, label);
        };
    }
}
