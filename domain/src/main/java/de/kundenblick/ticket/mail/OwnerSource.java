package de.kundenblick.ticket.mail;

/** Where a filter gets the owner of a new ticket from. */
public enum OwnerSource {
    NONE,
    EMPLOYEE,
    /** The login or address that a line of the head names. */
    HEADER,
    /** The login or address that the first group of a pattern has found. */
    GROUP
}
