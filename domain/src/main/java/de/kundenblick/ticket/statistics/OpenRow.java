package de.kundenblick.ticket.statistics;

import java.io.Serializable;

/**
 * Unfinished tickets that have something in common.
 *
 * @param key the least age in days, the id of a state, or a priority's level
 * @param name of the state, null for all else
 */
public record OpenRow(Kind kind, String key, String name, long tickets) implements Serializable {
    /** What they have in common. */
    public enum Kind {
        AGE,
        STATE,
        PRIORITY
    }
}
