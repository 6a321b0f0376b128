package de.kundenblick.mail.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends what waited for its time or for another try, and what a node that died has left. */
@ApplicationScoped
public class MailJob implements RecurringJob {
    @Inject
    MailRound round;

    @Override
    public String name() {
        return "mail.send";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(5));
    }

    @Override
    public void run() {
        round.run();
    }
}
