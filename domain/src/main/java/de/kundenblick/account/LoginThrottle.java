package de.kundenblick.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Decides from the failed tries of the last {@link #WINDOW} whether a further try is heard. Five failures lock a name
 * for 15 minutes, thirty lock an address: guessing gets slow while a colleague's typing mistake stays harmless.
 */
public final class LoginThrottle {
    public static final Duration WINDOW = Duration.ofMinutes(15);
    public static final int FAILURES_PER_LOGIN = 5;
    public static final int FAILURES_PER_ADDRESS = 30;

    private LoginThrottle() {}

    /**
     * @param failures moments of the failed tries, newest first
     * @param limit how many failures lock
     * @return how long further tries are refused; zero when the next one is heard
     */
    public static Duration wait(List<Instant> failures, int limit, Instant now) {
        var recent =
                failures.stream().filter(at -> at.isAfter(now.minus(WINDOW))).toList();
        if (recent.size() < limit) {
            return Duration.ZERO;
        }
        return Duration.between(now, recent.get(limit - 1).plus(WINDOW));
    }
}
