package de.kundenblick.mail.inbound;

/** What became of a mail that was received. */
public enum MailOutcome {
    /** A new ticket. */
    TICKET,
    /** A message of a ticket that there was. */
    FOLLOW_UP,
    /** An internal note of a colleague who answered a mail of ours. */
    NOTE,
    /** An entry of an interaction. */
    ENTRY,
    /** Its ticket is closed and takes nothing any more; the sender was told. */
    REJECTED,
    /** A filter wanted it to be left alone. */
    IGNORED,
    /** It told what became of a mail of ours. */
    BOUNCE,
    /** It came before already. */
    DUPLICATE
}
