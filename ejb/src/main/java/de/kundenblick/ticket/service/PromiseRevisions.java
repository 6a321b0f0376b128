package de.kundenblick.ticket.service;

import de.kundenblick.job.service.Jobs;
import de.kundenblick.ticket.sla.PromisesChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has the targets of all unfinished tickets worked out again when something is promised otherwise than before. */
@Dependent
class PromiseRevisions {
    @Inject
    TargetRepository targets;

    @Inject
    Jobs jobs;

    @Inject
    PromiseJob job;

    void ask(@Observes PromisesChanged changed) {
        jobs.start(job, Long.toString(targets.nextRevision()));
    }
}
