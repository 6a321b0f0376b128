package de.kundenblick.customer;

/** Which of the customers' published records the portal shows a contact, beside those shared with the contact by name. */
public enum PortalRole {
    /** Nothing. */
    NONE,
    /** The contact's own, and what is addressed to nobody in particular at the contact's customers. */
    OWN,
    /** Everybody's at the contact's customers, unless the company view is switched off for all. */
    COMPANY
}
