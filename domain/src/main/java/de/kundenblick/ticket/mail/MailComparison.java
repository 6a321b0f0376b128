package de.kundenblick.ticket.mail;

/** How a condition compares; small and capital letters are the same. */
public enum MailComparison {
    CONTAINS,
    IS,
    BEGINS,
    ENDS,
    /** A pattern is found within. */
    MATCHES,
    /** There is something at all, or it is so. */
    EXISTS,
    /** A number is larger. */
    ABOVE;

    /** Whether it compares with something. */
    public boolean wantsValue() {
        return this != EXISTS;
    }
}
