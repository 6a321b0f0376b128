package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.Reason;
import de.kundenblick.job.service.OneTimeJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Says what an import would do. Begins again after a break. */
@Dependent
class CheckJob implements OneTimeJob {
    @Inject
    ImportSteps steps;

    @Inject
    RecordPass records;

    @Inject
    TicketPass tickets;

    @Override
    public String name() {
        return "exchange.check";
    }

    @Override
    public int tries() {
        return 3;
    }

    @Override
    public Outcome run(Run job) {
        long id = JobKey.importId(job.key());
        if (!steps.beginCheck(id)) {
            return Outcome.DONE;
        }
        try {
            var run = steps.view(id).orElseThrow();
            var passage = new Passage(false, job::isStopping);
            var end =
                    run.kind() == ImportKind.TICKETS ? tickets.go(run, passage, Set.of()) : records.go(run, passage, 0);
            if (end == Passage.End.BROKEN_OFF) {
                return Outcome.AGAIN;
            }
            steps.endCheck(id);
        } catch (FileRefusedException refused) {
            steps.refuse(id, Reason.of(refused.getKey(), refused.getParameters()));
        }
        return Outcome.DONE;
    }

    @Override
    public void giveUp(String key) {
        steps.refuse(JobKey.importId(key), Reason.of("exchange.failure.check"));
    }
}
