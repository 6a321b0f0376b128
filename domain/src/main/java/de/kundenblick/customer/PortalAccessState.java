package de.kundenblick.customer;

/** How it stands with a contact's way into the portal. */
public enum PortalAccessState {
    /** Never invited, or the invitation has ended without having been used. */
    NONE,
    /** An invitation is on its way. */
    INVITED,
    /** The contact has chosen a password. */
    ACTIVE,
    /** An employee has closed the access. */
    DEACTIVATED,
    /** Closed as long as the contact is not valid. */
    SUSPENDED
}
