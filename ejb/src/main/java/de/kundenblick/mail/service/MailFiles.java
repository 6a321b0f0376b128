package de.kundenblick.mail.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files that go with the mails of one origin; areas implement it for theirs. It is asked when the mail is sent, which
 * has neither a caller nor a transaction.
 */
public interface MailFiles {
    /** As in {@code interaction_entry}. */
    String origin();

    /** @param recipient the address that the mail goes to */
    List<MailFile> files(long originId, String recipient);

    /**
     * @param size in bytes
     * @param contentId without brackets, by which the HTML shows it; null for a file beside the text
     */
    record MailFile(String name, String mediaType, long size, String contentId, Content content) {
        public MailFile(String name, String mediaType, long size, Content content) {
            this(name, mediaType, size, null, content);
        }
    }

    /** Opens a file where it lies; whoever reads it closes it. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
