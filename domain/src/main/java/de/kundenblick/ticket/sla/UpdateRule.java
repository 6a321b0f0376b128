package de.kundenblick.ticket.sla;

/** When the time for an update runs. */
public enum UpdateRule {
    /** From the oldest message of the customer that nobody has answered. */
    UNANSWERED,

    /** The same, and from every answer again, so that the customer hears something regularly. */
    REGULAR
}
