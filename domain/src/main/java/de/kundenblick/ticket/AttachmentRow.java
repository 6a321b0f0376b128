package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * A file as pages name it.
 *
 * @param messageId null while its message is not sent, like entryId, one of which it has later
 * @param entryId of an interaction
 * @param deceptive whether its name says something else than its content
 * @param visible whether the customer may have it
 */
public record AttachmentRow(
        long id,
        Long messageId,
        Long entryId,
        String name,
        String mediaType,
        boolean deceptive,
        long size,
        String sha256,
        boolean visible)
        implements Serializable {

    /** Whether browsers show it without anything in it being run. */
    public boolean isPicture() {
        return MediaTypes.isPicture(mediaType);
    }
}
