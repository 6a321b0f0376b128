package de.kundenblick.job.service;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;

/** Says to the library what our jobs are. */
class JobTasks {
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final JobRunner runner;

    JobTasks(JobRunner runner) {
        this.runner = runner;
    }

    RecurringTask<Void> recurring(RecurringJob job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm()))
                .execute((instance, context) -> runner.call(() -> {
                    job.run();
                    return null;
                }));
    }

    Task<Void> once(OneTimeJob job) {
        FailureHandler<Void> onFailure = (complete, operations) -> {
            int failures = complete.getExecution().consecutiveFailures + 1;
            if (failures < job.tries()) {
                operations.reschedule(complete, complete.getTimeDone().plus(pause(failures)));
                return;
            }
            runner.call(() -> {
                job.giveUp(complete.getExecution().getId());
                return null;
            });
            operations.remove();
        };
        return Tasks.custom(job.name(), Void.class)
                .onFailure(onFailure)
                .execute((instance, context) -> completed(runner.call(() -> job.run(new Attempt(instance, context)))));
    }

    private static CompletionHandler<Void> completed(OneTimeJob.Outcome outcome) {
        return switch (outcome) {
            case DONE -> (complete, operations) -> operations.remove();
            case AGAIN ->
                (complete, operations) -> {
                    Instant next = complete.getTimeDone().plus(MOMENT);
                    operations.reschedule(complete, next);
                };
        };
    }

    private static Schedule schedule(Rhythm rhythm) {
        if (rhythm instanceof Rhythm.Daily daily) {
            return Schedules.daily(daily.zone(), daily.time());
        }
        return Schedules.fixedDelay(((Rhythm.Every) rhythm).pause());
    }

    /** 2, 4, 8, 16 … seconds. */
    private static Duration pause(int failures) {
        var pause = MOMENT.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private record Attempt(TaskInstance<Void> instance, ExecutionContext context) implements OneTimeJob.Run {
        @Override
        public String key() {
            return instance.getId();
        }

        @Override
        public boolean isStopping() {
            return context.getSchedulerState().isShuttingDown()
                    || Thread.currentThread().isInterrupted();
        }
    }
}
