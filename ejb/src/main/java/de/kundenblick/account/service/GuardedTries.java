package de.kundenblick.account.service;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.shared.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Compares passwords so that nobody gets to guess them: a try counts as failed before it is looked at, so that parallel
 * guesses gain nothing, and is forgotten when it fits. Call it outside of transactions: a comparison takes its time, and
 * a connection that waits for it is missing elsewhere.
 */
@ApplicationScoped
class GuardedTries {
    /** Fewer than the failures that lock a name: parallel logins that fit never lock each other out. */
    private static final int AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 30;

    @Inject
    LoginAttemptRepository attempts;

    @Inject
    Clock clock;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /**
     * @param login whose password is tried
     * @param address where the try comes from
     * @param comparison what is known to whoever has the password; empty for others
     * @throws LoginRefusedException without any comparison, after too many wrong tries
     * @throws SignInUnavailableException when nobody could compare; the try then does not count
     */
    <T> Optional<T> hear(Site site, String login, String address, Supplier<Optional<T>> comparison) {
        awaitTurn();
        Instant now = clock.instant();
        try {
            var wait = attempts.record(site, login, address, now);
            if (!wait.isZero()) {
                throw LoginRefusedException.locked(wait);
            }
            var result = comparison.get();
            if (result.isPresent()) {
                attempts.forget(site, login, address);
            }
            return result;
        } catch (SignInUnavailableException notCompared) {
            attempts.takeBack(site, login, address, now);
            throw notCompared;
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw LoginRefusedException.busy();
            }
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
            throw LoginRefusedException.busy();
        }
    }
}
