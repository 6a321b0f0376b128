package de.kundenblick.mail.inbound.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Reads mails that wait for another try, and what a node that died has left. */
@ApplicationScoped
public class MailReadJob implements RecurringJob {
    @Inject
    MailReading reading;

    @Override
    public String name() {
        return "mail.read";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(10));
    }

    @Override
    public void run() {
        reading.run();
    }
}
