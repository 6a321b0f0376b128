package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * An entry that can still be taken back before anybody gets a mail.
 *
 * @param title what the interaction is called
 * @param mails how many wait
 */
public record Recallable(long entryId, String number, String title, Instant until, int mails) implements Serializable {
    /** How many seconds are left, at least one. */
    public long seconds(Instant now) {
        return Math.max(1, Duration.between(now, until).toSeconds());
    }
}
