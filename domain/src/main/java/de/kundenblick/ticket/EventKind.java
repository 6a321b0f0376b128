package de.kundenblick.ticket;

/** What happened to a ticket. */
public enum EventKind {
    CREATED,
    STATE,
    QUEUE,
    OWNER,
    PRIORITY,
    CUSTOMER,
    CONTACT,
    NOTE
}
