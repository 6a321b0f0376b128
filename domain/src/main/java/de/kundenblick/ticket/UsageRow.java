package de.kundenblick.ticket;

/**
 * A ticket type, service or state in the administration.
 *
 * @param kind what a state means or which service level a service has, null for none
 * @param tickets how many tickets have it, at most {@link #MOST_COUNTED}
 */
public record UsageRow(long id, String name, String kind, boolean valid, long tickets) {
    public static final int MOST_COUNTED = 1_001;
}
