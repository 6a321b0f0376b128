package de.kundenblick.interaction;

/** Who began an interaction. */
public enum InteractionOrigin {
    EMPLOYEE,
    PORTAL
}
