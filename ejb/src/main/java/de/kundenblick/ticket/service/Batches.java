package de.kundenblick.ticket.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Works through any number of tickets or other records in short transactions. One that fails is logged and left to a later round, and does
 * not stop the others.
 */
@Dependent
public class Batches {
    private static final Logger LOG = Logger.getLogger(Batches.class.getName());

    @Inject
    ShortTransaction transaction;

    /**
     * @param next ids in their order, behind the one that is given; empty at the end
     * @param work what is done with some of them
     * @param failed what is done with one that failed
     * @return whether all were worked off: none failed, and nobody asked to stop
     */
    public boolean run(LongFunction<List<Long>> next, Consumer<List<Long>> work, Consumer<Long> failed) {
        boolean isDone = true;
        List<Long> ids = next.apply(0);
        while (!ids.isEmpty() && !Thread.currentThread().isInterrupted()) {
            isDone &= isDone(ids, work, failed);
            ids = next.apply(ids.get(ids.size() - 1));
        }
        return isDone && ids.isEmpty();
    }

    private boolean isDone(List<Long> ids, Consumer<List<Long>> work, Consumer<Long> failed) {
        try {
            transaction.run(() -> work.accept(ids));
            return true;
        } catch (RuntimeException broken) {
            // Whatever went wrong, the others have a right to be worked off.
            if (ids.size() == 1) {
                LOG.log(Level.WARNING, broken, () -> "Record " + ids.get(0) + " is left to a later round");
                transaction.run(() -> failed.accept(ids.get(0)));
                return false;
            }
            boolean isDone = true;
            for (Long id : ids) {
                isDone &= isDone(List.of(id), work, failed);
            }
            return isDone;
        }
    }

    /** A transaction of its own. */
    @Dependent
    static class ShortTransaction {
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void run(Runnable work) {
            work.run();
        }
    }
}
