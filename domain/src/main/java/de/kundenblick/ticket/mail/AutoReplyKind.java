package de.kundenblick.ticket.mail;

/** On what occasion somebody is answered without anybody writing. */
public enum AutoReplyKind {
    /** A mail has become a new ticket. */
    REPLY,
    /** Its ticket is closed and takes nothing any more. */
    REJECT,
    /** A mail goes on with a ticket. */
    FOLLOW_UP,
    /** Its ticket was closed, so that it has become a new one. */
    NEW_TICKET,
    /** A ticket was removed. */
    REMOVE
}
