package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void hearsTheNextTryBelowTheLimit() {
        assertThat(LoginThrottle.wait(minutesAgo(1, 2, 3, 4), 5, now)).isZero();
    }

    @Test
    void locksAtTheLimitUntilTheOldestOfTheFailuresIsForgotten() {
        assertThat(LoginThrottle.wait(minutesAgo(1, 2, 3, 4, 5), 5, now)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void forgetsFailuresAfterTheWindow() {
        assertThat(LoginThrottle.wait(minutesAgo(1, 2, 3, 4, 16), 5, now)).isZero();
    }

    @Test
    void delaysANameThatIsTriedFromEverywhereMoreWithEachFailure() {
        assertThat(LoginThrottle.delay(justNow(19), now)).isZero();
        assertThat(LoginThrottle.delay(justNow(20), now)).isEqualTo(Duration.ofSeconds(1));
        assertThat(LoginThrottle.delay(justNow(22), now)).isEqualTo(Duration.ofSeconds(4));
        assertThat(LoginThrottle.delay(justNow(26), now)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LoginThrottle.delay(justNow(1_000), now)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void hearsADelayedNameAMinuteAfterTheLastFailure() {
        assertThat(LoginThrottle.delay(justNow(100), now.plusSeconds(60))).isZero();
    }

    private List<Instant> justNow(int count) {
        return Collections.nCopies(count, now);
    }

    private List<Instant> minutesAgo(int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(each -> now.minus(Duration.ofMinutes(each)))
                .toList();
    }
}
