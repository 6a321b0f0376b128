package de.kundenblick.ticket.queue;

/** What becomes of a customer's message to a ticket that is closed. */
public enum FollowUp {
    /** The ticket is opened again. */
    POSSIBLE,

    /** The message is refused with an answer. */
    REJECT,

    /** A new ticket is opened, linked to the closed one. */
    NEW_TICKET
}
