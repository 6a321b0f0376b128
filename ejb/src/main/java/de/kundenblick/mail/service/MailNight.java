package de.kundenblick.mail.service;

import de.kundenblick.account.Preferences;
import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import de.kundenblick.shared.service.SettingReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** Forgets every night what mails said that went out long ago; that they went stays. */
@ApplicationScoped
public class MailNight implements RecurringJob {
    static final String KEPT = "KUNDENBLICK_MAIL_KEPT_DAYS";

    @Inject
    OutboxRepository outbox;

    @Inject
    Clock clock;

    static int days(SettingReader settings) {
        return settings.number(KEPT, settings.text(KEPT).orElse("90"), 1, 3_650);
    }

    @Override
    public String name() {
        return "mail.tidy";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 20), Preferences.DEFAULT_ZONE);
    }

    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        outbox.clearOlderThan(now.minus(Duration.ofDays(days(SettingReader.current()))), now);
    }
}
