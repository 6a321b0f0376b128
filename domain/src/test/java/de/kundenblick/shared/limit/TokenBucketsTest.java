package de.kundenblick.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private final Later clock = new Later();
    private final TokenBuckets buckets = new TokenBuckets(60, clock);

    @Test
    void allowsAMinutesWorthAtOnceAndNoMore() {
        take("anna", 60);

        assertThat(buckets.take("anna")).isEqualTo(Duration.ofSeconds(1));
        assertThat(buckets.take("anna")).isEqualTo(Duration.ofSeconds(1));
        assertThat(buckets.take("bert")).isZero();
    }

    @Test
    void growsBackEvenlyWhateverWasRefusedMeanwhile() {
        take("anna", 60);
        buckets.take("anna");
        clock.pass(Duration.ofMillis(1_500));

        assertThat(buckets.take("anna")).isZero();
        assertThat(buckets.take("anna")).isEqualTo(Duration.ofMillis(500));

        clock.pass(Duration.ofHours(1));
        take("anna", 60);

        assertThat(buckets.take("anna")).isPositive();
    }

    @Test
    void forgetsWhoHasNotComeForLong() {
        for (int i = 0; i < 20_000; i++) {
            buckets.take("address " + i);
        }
        clock.pass(Duration.ofMinutes(2));

        buckets.take("anna");

        assertThat(buckets.size()).isEqualTo(1);
    }

    @Test
    void keepsItsMemoryBoundedInAFlood() {
        for (int i = 0; i < 50_000; i++) {
            buckets.take("address " + i);
        }

        assertThat(buckets.size()).isLessThanOrEqualTo(20_000);
    }

    @Test
    void knowsNoLimitAtZero() {
        var free = new TokenBuckets(0, clock);

        for (int i = 0; i < 1_000; i++) {
            assertThat(free.take("anna")).isZero();
        }
    }

    private void take(String who, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(buckets.take(who)).isZero();
        }
    }

    private static final class Later extends Clock {
        private Instant now = Instant.parse("2024-03-04T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
