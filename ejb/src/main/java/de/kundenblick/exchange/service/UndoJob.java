package de.kundenblick.exchange.service;

import de.kundenblick.audit.service.OnBehalf;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.Reason;
import de.kundenblick.job.service.OneTimeJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes an import back. */
@Dependent
class UndoJob implements OneTimeJob {
    @Inject
    ImportSteps steps;

    @Inject
    OnBehalf onBehalf;

    @Inject
    UndoPass undo;

    @Override
    public String name() {
        return "exchange.undo";
    }

    @Override
    public Outcome run(Run job) {
        long id = JobKey.importId(job.key());
        return switch (steps.beginUndo(id)) {
            case NEVER -> Outcome.DONE;
            case LATER -> Outcome.AGAIN;
            case NOW -> onBehalf.of(steps.login(id), () -> undo(id, job));
        };
    }

    private Outcome undo(long id, Run job) {
        if (!undo.go(id, job::isStopping)) {
            return Outcome.AGAIN;
        }
        steps.endUndo(id, ImportState.UNDONE, null);
        return Outcome.DONE;
    }

    @Override
    public void giveUp(String key) {
        steps.endUndo(JobKey.importId(key), ImportState.INTERRUPTED, Reason.of("exchange.failure.undo"));
    }
}
