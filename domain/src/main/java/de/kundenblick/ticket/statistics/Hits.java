package de.kundenblick.ticket.statistics;

import java.io.Serializable;

/**
 * How often a target was met in time, and how often not, a running one that is late included.
 *
 * @param missed not in time
 */
public record Hits(long met, long missed) implements Serializable {
    private static final double ALL = 100.0;

    public long promised() {
        return met + missed;
    }

    /** Percent with one decimal; null when nothing was promised. */
    public Double rate() {
        return promised() == 0 ? null : Math.round(met * 10 * ALL / promised()) / 10.0;
    }
}
