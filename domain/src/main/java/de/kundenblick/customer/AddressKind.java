package de.kundenblick.customer;

/** What an address is for. */
public enum AddressKind {
    MAIN,
    BILLING,
    DELIVERY
}
