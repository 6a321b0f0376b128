package de.kundenblick.ticket.sla;

/** What the time of a target counts from. */
public enum TargetOrigin {
    CREATION,
    CUSTOMER_MESSAGE,
    ANSWER
}
