package de.kundenblick.customer;

/** Where the business relation stands. */
public enum CustomerStatus {
    PROSPECT,
    ACTIVE,
    FORMER
}
