package de.kundenblick.ticket.mail;

/** What a filter does with a mail as a whole. */
public enum MailDisposal {
    TAKE,
    /** It comes into the queue for rubbish, and nobody is answered. */
    JUNK,
    /** No ticket, no message; its source stays. */
    IGNORE
}
