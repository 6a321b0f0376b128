package de.kundenblick.shared.web;

import de.kundenblick.shared.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** How many requests each site answers, how and how fast. The limits of the histogram stand in microprofile-config.properties. */
@ApplicationScoped
public class RequestTimes {
    private static final Metadata REQUESTS = Metadata.builder()
            .withName("kundenblick_requests")
            .withDescription("Answered requests by site and kind of status")
            .withUnit(MetricUnits.NANOSECONDS)
            .build();

    @Inject
    MetricRegistry registry;

    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    private record Kind(String site, int hundreds) {}

    void answered(String path, int status, Duration time) {
        timers.computeIfAbsent(new Kind(site(path), status / 100), this::timer).update(time);
    }

    private Timer timer(Kind kind) {
        return registry.timer(REQUESTS, new Tag("site", kind.site()), new Tag("status", kind.hundreds() + "xx"));
    }

    /** Files, health and whatever was not found are nobody's. */
    private static String site(String path) {
        return Arrays.stream(Site.values())
                .map(Site::segment)
                .filter(segment -> path.startsWith("/" + segment + "/"))
                .findFirst()
                .orElse("other");
    }
}
