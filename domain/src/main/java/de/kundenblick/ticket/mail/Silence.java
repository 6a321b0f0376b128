package de.kundenblick.ticket.mail;

/** Why somebody who has written is not answered automatically. */
public enum Silence {
    /** The queue has chosen nothing for this occasion. */
    NOTHING_CHOSEN,
    /** A filter wants it so. */
    QUIET,
    JUNK,
    /** It may be somebody else who is named as the sender. */
    DOUBTFUL,
    IGNORED,
    /** A colleague answered. */
    NOTE,
    /** A program wrote the mail. */
    AUTOMATIC,
    /** The mail server of somebody else reports. */
    BOUNCE,
    /** Nobody is named, or no mail can be sent there. */
    NO_SENDER,
    /** Behind the address is a machine, as its name says. */
    MACHINE,
    /** The address is one of ours. */
    OURS,
    /** The same address wrote about the same a moment ago. */
    REPEATED,
    TOO_MANY_PER_HOUR,
    TOO_MANY_PER_DAY
}
