package de.kundenblick.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Decides from the failed tries of the last {@link #WINDOW} whether a further try is heard. Five failures lock a name
 * at the address they come from, thirty lock the address: guessing gets slow while a colleague's typing mistake stays
 * harmless. A name tried from many addresses is delayed and not locked, so that nobody can lock others out from afar.
 */
public final class LoginThrottle {
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** Of one name at one address. */
    public static final int FAILURES_PER_LOGIN = 5;

    public static final int FAILURES_PER_ADDRESS = 30;

    /** Of one name from anywhere, before each further failure doubles the delay. */
    public static final int FAILURES_BEFORE_DELAY = 20;

    /** After so many failures from anywhere the delay has reached its longest. */
    public static final int FAILURES_WITH_LONGEST_DELAY = FAILURES_BEFORE_DELAY + 6;

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private LoginThrottle() {}

    /**
     * @param failures moments of the failed tries, newest first
     * @param limit how many failures lock
     * @return how long further tries are refused; zero when the next one is heard
     */
    public static Duration wait(List<Instant> failures, int limit, Instant now) {
        var recent = recent(failures, now);
        if (recent.size() < limit) {
            return Duration.ZERO;
        }
        return Duration.between(now, recent.get(limit - 1).plus(WINDOW));
    }

    /**
     * @param failures moments of the failed tries for one name from anywhere, newest first
     * @return how long further tries are refused; zero when the next one is heard
     */
    public static Duration delay(List<Instant> failures, Instant now) {
        var recent = recent(failures, now);
        int tooMany = recent.size() - FAILURES_BEFORE_DELAY;
        if (tooMany < 0) {
            return Duration.ZERO;
        }
        var delay = Duration.ofSeconds(1L << Math.min(tooMany, 6));
        var until = recent.get(0).plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    private static List<Instant> recent(List<Instant> failures, Instant now) {
        return failures.stream().filter(at -> at.isAfter(now.minus(WINDOW))).toList();
    }
}
