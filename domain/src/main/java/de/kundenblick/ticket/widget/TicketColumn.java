package de.kundenblick.ticket.widget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a widget's table can show of a ticket. The customer's number is not among them: the page is about it. */
public enum TicketColumn {
    NUMBER,
    AGE,
    SUBJECT,
    PENDING,
    ESCALATION,
    FIRST_RESPONSE,
    UPDATE,
    SOLUTION,
    STATE,
    PRIORITY,
    QUEUE,
    OWNER,
    RESPONSIBLE,
    LOCK,
    TYPE,
    SERVICE,
    SERVICE_LEVEL,
    CONTACT,
    CONTACT_LOGIN,
    CUSTOMER_NAME,
    CREATED,
    CHANGED;

    /** In the order in which they are offered. */
    public static final List<TicketColumn> FILTERS =
            List.of(OWNER, RESPONSIBLE, STATE, QUEUE, PRIORITY, TYPE, LOCK, SERVICE, SERVICE_LEVEL, CONTACT);

    /** Empty for anything that is no column. */
    public static Optional<TicketColumn> named(String name) {
        return Stream.of(values()).filter(column -> column.name().equals(name)).findFirst();
    }

    /** A time by which something is due. */
    public boolean isDue() {
        return this == ESCALATION || this == FIRST_RESPONSE || this == UPDATE || this == SOLUTION || this == PENDING;
    }

    /** A moment that has been. */
    public boolean isMoment() {
        return this == AGE || this == CREATED || this == CHANGED;
    }
}
