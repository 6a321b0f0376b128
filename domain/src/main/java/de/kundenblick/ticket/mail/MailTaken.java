package de.kundenblick.ticket.mail;

import de.kundenblick.mail.inbound.ParsedMail;

/**
 * A mail from outside was taken by a ticket, or turned away; fired in the transaction in which that happened.
 *
 * @param ticketId where the message stands; the closed ticket when it was turned away
 * @param messageId null when it was turned away
 * @param inboxId under which its source is kept
 * @param quiet whether the rules want nobody to be answered by themselves
 * @param mail what came, for whom to answer and whether a program wrote it
 */
public record MailTaken(Kind kind, long ticketId, Long messageId, long inboxId, boolean quiet, ParsedMail mail) {
    /** What became of it. */
    public enum Kind {
        NEW_TICKET,
        FOLLOW_UP,
        /** Its ticket was closed, and its queue opens it again. */
        REOPENED,
        /** Its ticket was closed, so that it has become a new one that continues it. */
        NEW_AFTER_CLOSED,
        /** Its ticket is closed and its queue wants nothing any more. */
        REJECTED,
        /** A note of a colleague. */
        NOTE,
        /** A new ticket that a rule takes for rubbish. */
        JUNK
    }
}
