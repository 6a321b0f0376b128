package de.kundenblick.customer;

/** What can be there twice and be merged. */
public enum RecordKind {
    CUSTOMER,
    CONTACT
}
