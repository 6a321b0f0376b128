package de.kundenblick.mail.inbound.service;

import de.kundenblick.job.service.JobScheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads all mails whose time has come, in the order in which they came. A node does so once at a time. */
@ApplicationScoped
public class MailReading {
    private static final Logger LOG = Logger.getLogger(MailReading.class.getName());
    private static final int BATCH = 50;

    @Inject
    MailReadingStep step;

    @Inject
    JobScheduler jobs;

    private final AtomicInteger asked = new AtomicInteger();

    /** Returns at once while the round of somebody else runs, which then goes round once more. */
    void run() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        try {
            int seen;
            do {
                seen = asked.get();
                readAll();
            } while (!asked.compareAndSet(seen, 0));
        } catch (RuntimeException failed) {
            asked.set(0);
            throw failed;
        }
    }

    private void readAll() {
        List<Long> due = step.due(BATCH);
        boolean some = true;
        while (!due.isEmpty() && some) {
            some = false;
            for (long id : due) {
                if (jobs.isStopping()) {
                    return;
                }
                some |= read(id);
            }
            due = step.due(BATCH);
        }
    }

    /**
     * One mail that nobody can read must not keep back all that come after it, whatever it does to a parser.
     *
     * @return whether it was this node's to read
     */
    private boolean read(long id) {
        try {
            return step.read(id);
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "Mail " + id + " was not taken", broken);
            step.failed(id, broken);
            noteHead(id);
            return true;
        }
    }

    private void noteHead(long id) {
        try {
            step.noteHead(id);
        } catch (IOException | RuntimeException alsoBroken) {
            LOG.log(Level.FINE, "Nothing can be said of mail " + id, alsoBroken);
        }
    }
}
