package de.kundenblick.interaction;

import de.kundenblick.ticket.AttachmentRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An entry as the customer is going to see it, and who that is.
 *
 * @param subject what the portal calls the record
 * @param addressee whom the portal names; null for the company
 * @param incoming whether the customer told it and is going to hear that it was recorded
 * @param sender the address that mails come from; null when whoever publishes has none, so that no mail is sent
 */
public record PublicationPreview(
        long entryId,
        String number,
        String subject,
        String topic,
        String addressee,
        String author,
        String body,
        boolean html,
        boolean incoming,
        boolean published,
        List<AttachmentRow> files,
        PortalReaders readers,
        String sender)
        implements Serializable {

    /** The same as the portal shows it to whoever reads it first. */
    public PortalEntry shownAt(Instant moment) {
        return new PortalEntry(entryId, EntrySender.AGENT, author, false, body, html, moment, true, files);
    }

    /** How many mails publishing it sends. */
    public long mails() {
        return sender == null ? 0 : readers.told();
    }
}
