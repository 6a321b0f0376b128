package de.kundenblick.exchange.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;

/** Removes files that nobody imports any more, and the traces of imports that nobody will undo. */
@Dependent
class ImportTidyJob implements RecurringJob {
    @Inject
    ImportSteps steps;

    @Override
    public String name() {
        return "exchange.tidy";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 20), ZoneId.of("Europe/Berlin"));
    }

    @Override
    public void run() {
        steps.tidy();
    }
}
