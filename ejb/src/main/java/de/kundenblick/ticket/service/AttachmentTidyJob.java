package de.kundenblick.ticket.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;

/** Removes files whose messages were never sent. */
@Dependent
class AttachmentTidyJob implements RecurringJob {
    @Inject
    AttachmentFiles files;

    @Override
    public String name() {
        return "ticket.attachments";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 40), ZoneId.of("Europe/Berlin"));
    }

    @Override
    public void run() {
        int removed;
        do {
            removed = files.tidy();
        } while (removed > 0);
    }
}
