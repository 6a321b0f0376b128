package de.kundenblick.interaction;

/** How far an interaction has come. */
public enum InteractionStatus {
    OPEN,
    /** The customer's answer is awaited. */
    WAITING,
    /** Nothing is left to do, so that there is no follow-up. */
    CLOSED
}
