package de.kundenblick.interaction;

import de.kundenblick.ticket.AttachmentRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A published entry as the portal shows it.
 *
 * @param own whether the contact wrote it
 * @param body sanitised when it is HTML
 * @param at when it was shown
 * @param unread whether the contact sees it for the first time
 */
public record PortalEntry(
        long id,
        EntrySender sender,
        String author,
        boolean own,
        String body,
        boolean html,
        Instant at,
        boolean unread,
        List<AttachmentRow> files)
        implements Serializable {
    public PortalEntry with(List<AttachmentRow> attached) {
        return new PortalEntry(id, sender, author, own, body, html, at, unread, attached);
    }

    public boolean answer() {
        return sender == EntrySender.AGENT;
    }

    public PortalPlace place() {
        return new PortalPlace(at, id);
    }
}
