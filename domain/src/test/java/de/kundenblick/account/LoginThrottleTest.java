package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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

    private List<Instant> minutesAgo(int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(each -> now.minus(Duration.ofMinutes(each)))
                .toList();
    }
}
