package de.kundenblick.ticket.widget;

import de.kundenblick.ticket.StateType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The widgets with tickets of a customer or of a person; they differ in what they list and how they begin. */
public enum TicketWidget {
    /** Waits for a moment that has passed, or for any. */
    REMINDER(
            "tickets-reminder",
            StateType.PENDING_REMINDER,
            TicketTab.LOCKED,
            new TicketSort(TicketColumn.PENDING, true)),
    /** A target lies in the past, whatever the state. */
    ESCALATED("tickets-escalated", null, TicketTab.ALL, new TicketSort(TicketColumn.ESCALATION, false)),
    NEW("tickets-new", StateType.NEW, TicketTab.ALL, new TicketSort(TicketColumn.AGE, false)),
    OPEN("tickets-open", StateType.OPEN, TicketTab.ALL, new TicketSort(TicketColumn.AGE, false)),
    CLOSED("tickets-closed", StateType.CLOSED, TicketTab.ALL, new TicketSort(TicketColumn.AGE, false)),
    /** Of the last days those about which something was promised. */
    PROMISED("tickets-promised", null, TicketTab.ALL, new TicketSort(TicketColumn.AGE, false)),
    /** Those of them of which a promise was missed. */
    MISSED("tickets-missed", null, TicketTab.ALL, new TicketSort(TicketColumn.AGE, false));

    private final String key;
    private final StateType state;
    private final TicketTab tab;
    private final TicketSort sort;

    TicketWidget(String key, StateType state, TicketTab tab, TicketSort sort) {
        this.key = key;
        this.state = state;
        this.tab = tab;
        this.sort = sort;
    }

    /** Empty for a widget of another kind. */
    public static Optional<TicketWidget> ofKey(String key) {
        return Stream.of(values()).filter(widget -> widget.key.equals(key)).findFirst();
    }

    /** As boards and preferences call it. */
    public String key() {
        return key;
    }

    /** Empty when the state does not matter. */
    public Optional<StateType> state() {
        return Optional.ofNullable(state);
    }

    /** Where it opens. */
    public TicketTab tab() {
        return tab;
    }

    public TicketSort sort() {
        return sort;
    }

    /** What it shows until its reader chooses. */
    public List<TicketColumn> columns() {
        return switch (this) {
            case REMINDER -> List.of(TicketColumn.NUMBER, TicketColumn.AGE, TicketColumn.SUBJECT, TicketColumn.PENDING);
            case ESCALATED ->
                List.of(TicketColumn.NUMBER, TicketColumn.AGE, TicketColumn.SUBJECT, TicketColumn.ESCALATION);
            case NEW, OPEN, CLOSED, PROMISED, MISSED ->
                List.of(TicketColumn.NUMBER, TicketColumn.AGE, TicketColumn.SUBJECT);
        };
    }
}
