package de.kundenblick.ticket.queue;

/**
 * What becomes of a mail that names a ticket whose sender has nothing to do with it and does not show either that he got a mail of
 * ours.
 */
public enum StrangerRule {
    /** It joins the ticket, hidden from the customer; one that is closed follows the rule for messages to closed tickets. */
    JOIN,
    /** It joins the ticket as long as that is open, and otherwise begins one of its own that is linked to it. */
    JOIN_OPEN,
    /** It begins a ticket of its own that is linked to the other one. */
    NEW_TICKET
}
