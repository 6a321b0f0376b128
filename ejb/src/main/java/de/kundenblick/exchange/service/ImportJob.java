package de.kundenblick.exchange.service;

import de.kundenblick.audit.service.OnBehalf;
import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.Reason;
import de.kundenblick.job.service.OneTimeJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Imports a file, and goes on behind the last row that is written when it was broken off. */
@Dependent
class ImportJob implements OneTimeJob {
    @Inject
    ImportSteps steps;

    @Inject
    OnBehalf onBehalf;

    @Inject
    RecordPass records;

    @Inject
    TicketPass tickets;

    @Override
    public String name() {
        return "exchange.import";
    }

    @Override
    public Outcome run(Run job) {
        long id = JobKey.importId(job.key());
        return switch (steps.begin(id)) {
            case NEVER -> Outcome.DONE;
            case LATER -> Outcome.AGAIN;
            case NOW -> onBehalf.of(steps.login(id), () -> write(id, job));
        };
    }

    private Outcome write(long id, Run job) {
        try {
            var run = steps.view(id).orElseThrow();
            var passage = new Passage(true, job::isStopping);
            var end = run.kind() == ImportKind.TICKETS
                    ? tickets.go(run, passage, steps.teamsOfEmployee(id))
                    : records.go(run, passage, steps.position(id));
            switch (end) {
                case COMPLETE -> steps.end(id, ImportState.DONE, null);
                case CANCELLED -> steps.end(id, ImportState.CANCELLED, null);
                case BROKEN_OFF -> {
                    return Outcome.AGAIN;
                }
            }
        } catch (FileRefusedException refused) {
            steps.end(id, ImportState.INTERRUPTED, Reason.of(refused.getKey(), refused.getParameters()));
        }
        return Outcome.DONE;
    }

    @Override
    public void giveUp(String key) {
        steps.end(JobKey.importId(key), ImportState.INTERRUPTED, Reason.of("exchange.failure.run"));
    }
}
