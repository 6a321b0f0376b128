package de.kundenblick.ticket.widget;

import java.util.Optional;
import java.util.stream.Stream;

/** Whose tickets a widget shows. */
public enum TicketTab {
    /** The reader owns and locks them. */
    LOCKED,
    /** In the queues that the reader has chosen; none chosen, none shown. */
    QUEUES,
    ALL,
    WATCHED,
    RESPONSIBLE,
    /** About the services that the reader has chosen. */
    SERVICES;

    /** Empty for anything that is no tab. */
    public static Optional<TicketTab> named(String name) {
        return Stream.of(values()).filter(tab -> tab.name().equals(name)).findFirst();
    }
}
