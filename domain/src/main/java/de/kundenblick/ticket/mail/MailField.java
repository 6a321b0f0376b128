package de.kundenblick.ticket.mail;

import java.util.EnumSet;
import java.util.Set;

/** What of a mail a condition looks at. */
public enum MailField {
    FROM,
    TO,
    CC,
    /** To, Cc, and the addresses that mail servers noted. */
    RECIPIENT,
    REPLY_TO,
    SUBJECT,
    BODY,
    ATTACHMENT,
    /** A line of the head, by its name. */
    HEADER,
    /** Of the whole mail, in kilobytes. */
    SIZE,
    /** A program wrote it. */
    AUTOMATIC,
    /** A contact has the sender's address. */
    KNOWN,
    /** The mail server has found that the sender is genuine. */
    CONFIRMED,
    /** It has found that the sender is not. */
    DOUBTFUL,
    /** The name of the mailbox that it was fetched from. */
    ACCOUNT;

    /** The ways in which it can be compared. */
    public Set<MailComparison> comparisons() {
        return switch (this) {
            case SIZE -> EnumSet.of(MailComparison.ABOVE);
            case AUTOMATIC, KNOWN, CONFIRMED, DOUBTFUL -> EnumSet.of(MailComparison.EXISTS);
            default -> EnumSet.complementOf(EnumSet.of(MailComparison.ABOVE));
        };
    }
}
