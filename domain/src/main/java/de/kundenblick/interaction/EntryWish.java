package de.kundenblick.interaction;

/** What the writer of an entry wants of it that is internal as yet. */
public enum EntryWish {
    PUBLISHED,
    /** Published, and confirmed to the customer, who told it. */
    INCOMING
}
