package de.kundenblick.customer;

/** What stands behind a customer's number. */
public enum CustomerKind {
    ORGANISATION,
    PERSON,

    /** Only the number is known, from a contact or an import; nobody has entered the customer's record yet. */
    UNKNOWN
}
