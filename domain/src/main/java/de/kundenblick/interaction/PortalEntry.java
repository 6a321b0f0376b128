package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;

/**
 * A published entry as the portal shows it.
 *
 * @param own whether the contact wrote it
 * @param body sanitised when it is HTML
 * @param at when it was shown
 * @param unread whether the contact sees it for the first time
 */
public record PortalEntry(
        long id, EntrySender sender, String author, boolean own, String body, boolean html, Instant at, boolean unread)
        implements Serializable {
    public boolean answer() {
        return sender == EntrySender.AGENT;
    }

    public PortalPlace place() {
        return new PortalPlace(at, id);
    }
}
