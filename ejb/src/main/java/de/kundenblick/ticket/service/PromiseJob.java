package de.kundenblick.ticket.service;

import de.kundenblick.job.service.OneTimeJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Works out the targets of all unfinished tickets after something was promised otherwise, in the order of their ids and
 * so many at a time; goes on behind the last ones when it was broken off. When something else has changed meanwhile, the
 * job of that change does the work.
 */
@Dependent
class PromiseJob implements OneTimeJob {
    @Inject
    Batches batches;

    @Override
    public String name() {
        return "ticket.promises";
    }

    @Override
    public Outcome run(Run run) {
        long revision = Long.parseLong(run.key());
        while (batches.next(revision)) {
            if (run.isStopping()) {
                return Outcome.AGAIN;
            }
        }
        return Outcome.DONE;
    }

    /** One transaction each. */
    @Dependent
    static class Batches {
        private static final int TICKETS = 250;

        @Inject
        TargetRepository stored;

        @Inject
        TargetKeeper keeper;

        /** @return whether there may be more to do */
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public boolean next(long revision) {
            List<Long> ids = stored.nextUnfinished(revision, TICKETS);
            if (ids.isEmpty()) {
                return false;
            }
            keeper.refresh(ids);
            stored.reached(ids.get(ids.size() - 1));
            return true;
        }
    }
}
