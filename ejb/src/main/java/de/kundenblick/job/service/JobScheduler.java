package de.kundenblick.job.service;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Runs the jobs of this node. The threads are ours: asking Payara Server for one of its own while it starts makes it change
 * its configuration and wait for itself for ever. {@link JobRunner} gives each job what the container's threads would.
 */
@ApplicationScoped
public class JobScheduler {
    private static final int THREADS = 4;
    private static final Duration POLLING = Duration.ofSeconds(5);

    /** A job whose node has not been heard of for four of them is run by another node. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    @Resource(lookup = "java:app/jdbc/kundenblick")
    DataSource database;

    @Inject
    @Any
    Instance<RecurringJob> recurring;

    @Inject
    @Any
    Instance<OneTimeJob> once;

    @Inject
    JobRunner runner;

    private Scheduler scheduler;
    private ExecutorService helpers;

    void start() {
        var tasks = new JobTasks(runner);
        ThreadFactory threads = threads(Thread.currentThread().getContextClassLoader());
        helpers = Executors.newCachedThreadPool(threads);
        var onRequest = new ArrayList<Task<?>>();
        once.forEach(job -> onRequest.add(tasks.once(job)));
        scheduler = Scheduler.create(database, onRequest)
                .startTasks(recurring.stream().map(tasks::recurring).toList())
                .tableName("job")
                .schedulerName(
                        new SchedulerName.Fixed(new SchedulerName.Hostname().getName() + " " + UUID.randomUUID()))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        scheduler.start();
    }

    private static ThreadFactory threads(ClassLoader application) {
        var number = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, "kundenblick-job-" + number.incrementAndGet());
            thread.setContextClassLoader(application);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Lets running jobs come to an end for a while; those that do not are run again by another node or later. */
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
            helpers.shutdown();
        }
    }

    /** Does a part of a job's work beside it, with the surroundings of a job; whoever asks for it waits for its end. */
    public Future<Void> beside(Runnable work) {
        return helpers.submit(() -> runner.call(() -> {
            work.run();
            return null;
        }));
    }

    /** The application comes to its end: jobs that take long come to a good one. */
    public boolean isStopping() {
        return scheduler.getSchedulerState().isShuttingDown();
    }

    SchedulerClient client() {
        return scheduler;
    }

    void lookForWork() {
        scheduler.triggerCheckForDueExecutions();
    }
}
