package de.kundenblick.job.service;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;

/** Lets work be done in the background. What is asked for within a transaction is run only if that is committed. */
@Dependent
public class Jobs {
    @Inject
    JobScheduler scheduler;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** As soon as possible; nothing happens while the same job already waits or runs for this key. */
    public void start(OneTimeJob job, String key) {
        start(job, key, clock.instant());
    }

    /** @param at when to run it, at the earliest */
    public void start(OneTimeJob job, String key, Instant at) {
        client().scheduleIfNotExists(new TaskInstance<>(job.name(), key), at);
        wakeAfterCommit();
    }

    /** A job that has not begun yet is not run any more; one that runs has to be told in its own way. */
    public void cancel(OneTimeJob job, String key) {
        try {
            client().cancel(new TaskInstance<>(job.name(), key));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException tooLate) {
            // Both are what the caller wants to live with.
        }
    }

    private SchedulerClient client() {
        return scheduler.client();
    }

    private void wakeAfterCommit() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            scheduler.lookForWork();
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nobody could see the job yet.
            }

            @Override
            public void afterCompletion(int status) {
                scheduler.lookForWork();
            }
        });
    }
}
