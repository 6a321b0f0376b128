package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.MailPart;

/**
 * A file of a mail that is let in, as it is going to be stored.
 *
 * @param name unique among the files of its mail
 */
public record IncomingFile(MailPart part, String name, String mediaType, boolean deceptive, long size, String sha256) {
    static final int LONGEST_CONTENT_ID = 250;

    /** Whether the text shows it, and nobody looks for it among the files. */
    public boolean embedded() {
        return part.embedded();
    }

    /** Null for one that no text can refer to. */
    public String contentId() {
        String id = part.contentId();
        return id == null || id.isBlank() || id.length() > LONGEST_CONTENT_ID ? null : id.replace("\0", "");
    }
}
