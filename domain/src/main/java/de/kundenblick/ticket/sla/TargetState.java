package de.kundenblick.ticket.sla;

/** How it stands with a target, apart from whether its moment has come. */
public enum TargetState {
    NOT_PROMISED,

    /** Nobody waits for an update. */
    IDLE,

    RUNNING,

    /** The ticket's state makes the time stand still. */
    PAUSED,

    /** No update is due while the ticket waits for a moment. */
    PENDING,

    /** Nothing is promised as long as the ticket's state lasts. */
    CANCELLED,

    MET,

    /** The ticket came to an end without it. */
    OVER,

    /** It never falls due, because the calendar has no hours left for it. */
    WITHOUT_CALENDAR;

    /** Whether it can make a ticket escalate. */
    public boolean isActive() {
        return this == RUNNING;
    }
}
