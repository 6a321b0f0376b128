package de.kundenblick.interaction;

import java.io.Serializable;

/**
 * A topic in the administration.
 *
 * @param interactions how many have it, at most one more than {@link InteractionSummary#MOST_COUNTED}
 */
public record TopicRow(long id, String name, boolean valid, boolean portal, long interactions)
        implements Serializable {}
