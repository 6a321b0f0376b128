package de.kundenblick.audit.service;

import de.kundenblick.job.service.RecurringJob;
import de.kundenblick.job.service.Rhythm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Puts a seal on what was written since the last time. Nobody who writes waits for it. */
@Dependent
public class AuditSealing implements RecurringJob {
    @Inject
    AuditRepository log;

    @Override
    public String name() {
        return "audit.seal";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        while (log.seal() > 0) {
            // Much is sealed in many short transactions.
        }
    }
}
