package de.kundenblick.shared.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One bucket of tokens for everybody who does something: each deed takes one, and they grow back evenly. A full bucket
 * holds those of one minute, so that a burst is fine as long as the average is.
 */
public final class TokenBuckets {
    private static final double MINUTE = 60_000;

    /** Nobody is to fill the memory by coming from many addresses; a bucket that is full again can be forgotten. */
    private static final int MANY = 20_000;

    private final int perMinute;
    private final Clock clock;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double tokens, long at, boolean refused) {}

    /** @param perMinute 0 for as often as one likes */
    public TokenBuckets(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** @return how long to wait before trying again; zero when it may be done now */
    public Duration take(String who) {
        if (perMinute == 0) {
            return Duration.ZERO;
        }
        long now = clock.millis();
        if (buckets.size() >= MANY) {
            forgetFull(now);
        }
        Bucket after = buckets.compute(who, (key, before) -> {
            double tokens = filled(before, now);
            return tokens >= 1 ? new Bucket(tokens - 1, now, false) : new Bucket(tokens, now, true);
        });
        return after.refused()
                ? Duration.ofMillis((long) Math.ceil((1 - after.tokens()) * MINUTE / perMinute))
                : Duration.ZERO;
    }

    private double filled(Bucket bucket, long now) {
        return bucket == null
                ? perMinute
                : Math.min(perMinute, bucket.tokens() + Math.max(0, now - bucket.at()) * perMinute / MINUTE);
    }

    private void forgetFull(long now) {
        buckets.values().removeIf(bucket -> filled(bucket, now) >= perMinute);
        if (buckets.size() >= MANY) {
            buckets.clear();
        }
    }

    int size() {
        return buckets.size();
    }
}
