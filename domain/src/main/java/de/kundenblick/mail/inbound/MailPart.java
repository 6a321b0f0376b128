package de.kundenblick.mail.inbound;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a mail, a message within it, or a picture of its text.
 *
 * @param name never null: made of the media type for a part without one; without folders, line breaks and control
 *     characters
 * @param mediaType as the mail says, in small letters and without parameters
 * @param contentId without the brackets; null for a part that no text refers to
 * @param embedded whether the HTML shows it, as a picture
 * @param size decoded, in bytes
 */
public record MailPart(String name, String mediaType, String contentId, boolean embedded, long size, Content content) {
    private static final int LONGEST_ID = 250;

    /** Without what no database takes; a part whose id is longer than any that programs make stands beside the text. */
    public MailPart {
        name = StorableText.of(name);
        mediaType = StorableText.of(mediaType);
        contentId = contentId == null || contentId.length() > LONGEST_ID ? null : StorableText.of(contentId);
        embedded = embedded && contentId != null;
    }

    /** Opens the decoded content; whoever reads it closes it. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
