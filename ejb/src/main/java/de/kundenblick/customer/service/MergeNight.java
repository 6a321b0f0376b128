package de.kundenblick.customer.service;

import de.kundenblick.account.Preferences;
import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Searches for duplicates and makes old merges final, every night. */
@ApplicationScoped
public class MergeNight implements RecurringJob {
    @Inject
    DuplicateSearch search;

    @Override
    public String name() {
        return "customer.duplicates.night";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(2, 40), Preferences.DEFAULT_ZONE);
    }

    @Override
    public void run() {
        search.run();
        search.purge();
    }
}
