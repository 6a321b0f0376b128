package de.kundenblick.ticket.sla;

/** What becomes of the time for a solution when a closed ticket is opened again. */
public enum SolutionRule {
    /** It runs again, with the time counted that was used before. */
    CONTINUE,

    /** Once met, met for ever. */
    ONCE
}
