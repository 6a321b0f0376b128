package de.kundenblick.ticket;

/** How a message came about. */
public enum MessageChannel {
    PHONE,
    NOTE,
    EMAIL,
    PORTAL
}
