package de.kundenblick.customer.service;

import de.kundenblick.customer.RecordKind;
import de.kundenblick.shared.service.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** What is done about duplicates and merges in the background; takes seconds for hundreds of thousands of records. */
@ApplicationScoped
public class DuplicateSearch {
    @Inject
    DuplicateRepository duplicates;

    @Inject
    MergeRepository merges;

    @Inject
    Clock clock;

    /** Finds all pairs anew; nothing happens while somebody else does it. */
    @Transactional
    public void run() {
        if (duplicates.beginSearch()) {
            for (RecordKind kind : RecordKind.values()) {
                duplicates.search(kind, clock.instant());
            }
        }
    }

    /** Makes merges final that nobody has undone in time. */
    @Transactional
    public void purge() {
        var kept = Duration.ofDays(Settings.current().mergeUndoDays());
        merges.purgeBefore(clock.instant().minus(kept), clock.instant());
    }
}
