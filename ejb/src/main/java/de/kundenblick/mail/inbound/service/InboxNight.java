package de.kundenblick.mail.inbound.service;

import de.kundenblick.account.Preferences;
import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Clears every night the sources of mails that were taken long ago; those that could not be read stay. */
@ApplicationScoped
public class InboxNight implements RecurringJob {
    @Inject
    InboxClearing clearing;

    @Override
    public String name() {
        return "mail.inbox.tidy";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 25), Preferences.DEFAULT_ZONE);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = clearing.some();
        }
    }
}
