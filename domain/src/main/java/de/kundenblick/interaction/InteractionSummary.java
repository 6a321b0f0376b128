package de.kundenblick.interaction;

import java.io.Serializable;
import java.util.List;

/**
 * The interactions of a customer or of a contact at a glance.
 *
 * @param latest the newest first
 * @param open how many are not closed, at most {@link #MOST_COUNTED}
 * @param followUps how many of these are to be followed up
 * @param due how many of these today or before
 * @param unread how many hold news from the customer
 */
public record InteractionSummary(List<InteractionRow> latest, long open, long followUps, long due, long unread)
        implements Serializable {
    public static final int MOST_COUNTED = 1_000;

    /** Takes a copy: a summary does not change. */
    public InteractionSummary {
        latest = List.copyOf(latest);
    }
}
