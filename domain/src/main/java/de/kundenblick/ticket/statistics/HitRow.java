package de.kundenblick.ticket.statistics;

import java.io.Serializable;

/**
 * How promises were kept by or towards one of those that the tickets are grouped by.
 *
 * @param key what the group is known by in addresses: an id or a customer's number; null for the whole
 * @param label null for tickets without an owner
 * @param reopened how many of the tickets were closed and opened again
 */
public record HitRow(
        Grouping grouping,
        String key,
        String label,
        long tickets,
        Hits firstResponse,
        Hits update,
        Hits solution,
        long reopened)
        implements Serializable {

    /** By what tickets are grouped. */
    public enum Grouping {
        ALL,
        QUEUE,
        TEAM,
        AGENT,
        CUSTOMER
    }
}
