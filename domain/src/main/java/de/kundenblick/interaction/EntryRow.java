package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;

/**
 * An entry of an interaction as employees see it.
 *
 * @param html whether the body is HTML, which was sanitised when it was written
 * @param incoming the customer told it, and heard that it was recorded
 * @param publishedAt null as long as it is internal
 * @param wanted what its writer wants of an internal one; null when it stays so
 * @param unread whether a contact wrote it and no employee who may answer has opened it
 */
public record EntryRow(
        long id,
        EntrySender sender,
        String author,
        String body,
        boolean html,
        boolean internal,
        boolean incoming,
        Instant writtenAt,
        Instant publishedAt,
        EntryWish wanted,
        boolean unread)
        implements Serializable {
    private static final int MOST_SHOWN = 1_500;
    private static final int MOST_LINES = 20;

    /** Whether it is worth folding. */
    public boolean isLong() {
        return body.length() > MOST_SHOWN || body.lines().limit(MOST_LINES + 1L).count() > MOST_LINES;
    }
}
