package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.LoginThrottle;
import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.Site;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LoginThrottleIT {
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.7";
    private static final String WRONG = "account.login.wrong";
    private static final String LOCKED = "account.login.locked";

    @Inject
    LoginService service;

    @Inject
    Fixtures given;

    @Resource
    ManagedExecutorService executor;

    @Test
    void locksANameAtTheAddressOfItsFailuresOnly() {
        failures(LoginThrottle.FAILURES_PER_LOGIN, "agent", ELSEWHERE, Duration.ofMinutes(1));

        assertThat(signIn(Fixtures.PASSWORD, ELSEWHERE)).isEqualTo(LOCKED);
        assertThat(signIn(Fixtures.PASSWORD, HERE)).isEqualTo("agent");
    }

    @Test
    void delaysANameThatIsTriedFromManyAddresses() {
        for (int i = 0; i < LoginThrottle.FAILURES_WITH_LONGEST_DELAY; i++) {
            failures(1, "agent", "203.0.113." + i, Duration.ofSeconds(30));
        }
        assertThat(signIn(Fixtures.PASSWORD, HERE)).isEqualTo(LOCKED);

        given.database().update("UPDATE login_attempt SET failed_at = failed_at - interval '31 seconds'");

        assertThat(signIn(Fixtures.PASSWORD, HERE)).isEqualTo("agent");
    }

    @Test
    void hearsNoMoreThanTheLimitOfParallelGuesses() throws Exception {
        Callable<String> guess = () -> signIn("guess", HERE);

        var answers = executor.invokeAll(Collections.nCopies(12, guess)).stream()
                .map(LoginThrottleIT::result)
                .toList();

        assertThat(answers).hasSize(12).containsOnly(WRONG, LOCKED);
        assertThat(answers.stream().filter(WRONG::equals)).hasSize(LoginThrottle.FAILURES_PER_LOGIN);
    }

    @Test
    void parallelLoginsThatFitDoNotLockEachOtherOut() throws Exception {
        Callable<String> login = () -> signIn(Fixtures.PASSWORD, HERE);

        var answers = executor.invokeAll(Collections.nCopies(8, login)).stream()
                .map(LoginThrottleIT::result)
                .toList();

        assertThat(answers).hasSize(8).containsOnly("agent");
        assertThat(given.database().count("SELECT count(*) FROM login_attempt")).isZero();
    }

    @Test
    void aRefusedTryDoesNotProlongTheLock() {
        failures(LoginThrottle.FAILURES_PER_LOGIN, "agent", HERE, Duration.ofMinutes(14));

        assertThatThrownBy(() -> service.signIn(Site.INTRANET, "agent", "guess", HERE))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage(LOCKED);

        assertThat(given.database().count("SELECT count(*) FROM login_attempt"))
                .isEqualTo(LoginThrottle.FAILURES_PER_LOGIN);
    }

    /** The name that was let in, or the key of the refusal. */
    private String signIn(String password, String address) {
        try {
            return service.signIn(Site.INTRANET, "agent", password, address)
                    .identity()
                    .name();
        } catch (LoginRefusedException refused) {
            return refused.getKey();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void failures(int count, String login, String address, Duration ago) {
        for (int i = 0; i < count; i++) {
            given.database()
                    .update(
                            """
                            INSERT INTO login_attempt (id, version, site, login, address, failed_at)
                            VALUES (nextval('id_sequence'), 1, 'INTRANET', ?, ?, ?)
                            """,
                            login,
                            address,
                            Instant.now().minus(ago));
        }
    }
}
