package de.kundenblick.shared.limit;

import de.kundenblick.shared.BusinessException;
import java.time.Duration;

/** Refuses what is done more often than anybody at a screen would. */
public class TooOftenException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooOftenException(Duration wait) {
        super("shared.refusal.tooOften", seconds(wait));
        this.wait = wait;
    }

    public long seconds() {
        return seconds(wait);
    }

    /** Rounded up, so that trying again then is not too early. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
