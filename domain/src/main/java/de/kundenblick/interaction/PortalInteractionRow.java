package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;

/**
 * An interaction in a list of the portal.
 *
 * @param subject null when the topic says enough
 * @param at when something was last shown
 * @param sender of what was shown last
 * @param author of what was shown last
 * @param own whether the contact wrote that
 * @param excerpt its beginning, without formatting
 * @param files how many came with it
 * @param unread whether the contact has not read all of it
 */
public record PortalInteractionRow(
        long id,
        String number,
        String subject,
        String topic,
        String customer,
        InteractionStatus status,
        Instant at,
        EntrySender sender,
        String author,
        boolean own,
        String excerpt,
        int files,
        boolean unread)
        implements Serializable {
    public String heading() {
        return subject == null ? topic : subject;
    }

    public PortalPlace place() {
        return new PortalPlace(at, id);
    }

    public boolean answered() {
        return sender == EntrySender.AGENT;
    }

    public boolean closed() {
        return status == InteractionStatus.CLOSED;
    }
}
