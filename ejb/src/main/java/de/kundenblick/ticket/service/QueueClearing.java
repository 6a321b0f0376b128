package de.kundenblick.ticket.service;

import de.kundenblick.audit.service.OnBehalf;
import de.kundenblick.job.service.OneTimeJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Moves all tickets of a queue to another one and deletes it then. Begun anew, it goes on with those that are left. */
@Dependent
class QueueClearing implements OneTimeJob {
    private static final String BETWEEN = ":";

    @Inject
    QueueClearingSteps steps;

    @Inject
    OnBehalf onBehalf;

    /** @param login of the employee who asked for it */
    static String key(long queueId, long targetId, String login) {
        return queueId + BETWEEN + targetId + BETWEEN + login;
    }

    @Override
    public String name() {
        return "ticket.queue.clear";
    }

    @Override
    public Outcome run(Run run) {
        String[] parts = run.key().split(BETWEEN, 3);
        return onBehalf.of(parts[2], () -> clear(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2], run));
    }

    private Outcome clear(long queueId, long targetId, String login, Run run) {
        while (steps.moveSome(queueId, targetId, login)) {
            if (run.isStopping()) {
                return Outcome.AGAIN;
            }
        }
        steps.delete(queueId);
        return Outcome.DONE;
    }
}
