package de.kundenblick.ticket;

/** In which order a list shows its tickets. Each is one direction of an index. */
public enum TicketOrder {
    NEWEST,
    OLDEST,

    /** Of two with the same priority the newer one first. */
    HIGHEST_PRIORITY,

    /** Of two with the same priority the older one first. */
    LOWEST_PRIORITY,

    /** Escalated tickets, the one that has been waiting longest first; all others as {@link #NEWEST}. */
    ESCALATION
}
