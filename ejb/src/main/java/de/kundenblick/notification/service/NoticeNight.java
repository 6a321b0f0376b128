package de.kundenblick.notification.service;

import de.kundenblick.account.Preferences;
import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** Forgets every night what people were told long ago. */
@ApplicationScoped
public class NoticeNight implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    NoticeRepository notices;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "notification.tidy";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 10), Preferences.DEFAULT_ZONE);
    }

    @Override
    @Transactional
    public void run() {
        notices.removeOlderThan(clock.instant().minus(KEPT));
    }
}
