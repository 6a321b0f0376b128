package de.kundenblick.ticket;

/** Whose a file is until what it was added to is sent. */
public sealed interface FileOwner {
    long id();

    /** Somebody of the staff. */
    record Staff(long id) implements FileOwner {}

    /** Somebody of the customer's, at the portal. */
    record Person(long id) implements FileOwner {}
}
