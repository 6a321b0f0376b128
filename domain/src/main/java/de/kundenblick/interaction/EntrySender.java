package de.kundenblick.interaction;

/** Whose words an entry holds. */
public enum EntrySender {
    AGENT,
    CUSTOMER
}
