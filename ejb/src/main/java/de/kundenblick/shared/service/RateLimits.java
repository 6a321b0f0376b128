package de.kundenblick.shared.service;

import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.limit.TokenBuckets;
import de.kundenblick.shared.limit.TooOftenException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts on this node how often everybody does what costs much or could be guessed. */
@ApplicationScoped
public class RateLimits {
    @Inject
    Clock clock;

    private final Map<Limit, TokenBuckets> buckets = new EnumMap<>(Limit.class);

    @PostConstruct
    void readSettings() {
        Settings.current()
                .limits()
                .forEach((limit, perMinute) -> buckets.put(limit, new TokenBuckets(perMinute, clock)));
    }

    /** @return how long to wait; zero when it may be done now */
    public Duration take(Limit limit, String who) {
        return buckets.get(limit).take(who);
    }

    /** @throws TooOftenException when it has to wait */
    public void demand(Limit limit, String who) {
        Duration wait = take(limit, who);
        if (!wait.isZero()) {
            throw new TooOftenException(wait);
        }
    }
}
