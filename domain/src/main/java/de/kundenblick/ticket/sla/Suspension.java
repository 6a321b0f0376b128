package de.kundenblick.ticket.sla;

/** What the times of a ticket's targets do while it is in a state. */
public enum Suspension {
    /** They go on. */
    NONE,

    /** They stand still and move on by the working time that passed. */
    PAUSE,

    /** Nothing is promised as long as the state lasts. */
    CANCEL
}
