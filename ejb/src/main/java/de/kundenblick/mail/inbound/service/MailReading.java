package de.kundenblick.mail.inbound.service;

import de.kundenblick.job.service.JobScheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads all mails whose time has come, in the order in which they came. A node does so once at a time. */
@ApplicationScoped
public class MailReading {
    private static final Logger LOG = Logger.getLogger(MailReading.class.getName());
    private static final int BATCH = 100;

    /** In one transaction. */
    private static final int MOST = 20;

    private static final int FEWEST = 2;

    @Inject
    MailReadingStep step;

    @Inject
    JobScheduler jobs;

    private final AtomicInteger asked = new AtomicInteger();

    /** As many at once as there was time for. */
    private volatile int most = FEWEST;

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
        } catch (RuntimeException | Error failed) {
            asked.set(0);
            throw failed;
        }
    }

    private void readAll() {
        var due = step.due(BATCH);
        while (!due.isEmpty() && !jobs.isStopping() && readSome(due)) {
            due = step.due(BATCH);
        }
    }

    /**
     * Mails of one mailbox are read one after the other, on whichever node: an answer may follow what it answers.
     *
     * @param due all that are due, as far as they are known
     * @return whether any was this node's to read
     */
    boolean readSome(List<WaitingMail> due) {
        boolean some = false;
        var left = due;
        while (!left.isEmpty() && !jobs.isStopping()) {
            var first = WaitingMail.together(left, most);
            var read = first.size() > 1 ? readTogether(first) : List.<Long>of();
            if (read.isEmpty()) {
                return first.size() == 1 && readEach(first) || readEach(left) || some;
            }
            some = true;
            if (!read.equals(MailReadingStep.ids(first.subList(0, read.size())))) {
                // Somebody else reads one of them: what comes after it has to wait.
                return true;
            }
            left = left.subList(read.size(), left.size());
        }
        return some;
    }

    /**
     * Where there was not time enough for all of them, fewer are begun with next time.
     *
     * @return none when one of them failed, so that each has to be read by itself, or when none was this node's to read
     */
    private List<Long> readTogether(List<WaitingMail> mails) {
        try {
            var read = step.read(mails);
            most = read.size() < mails.size() ? Math.max(read.size(), FEWEST) : Math.min(2 * most, MOST);
            return read;
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.FINE, "Mails are read one by one", broken);
            return List.of();
        }
    }

    private boolean readEach(List<WaitingMail> mails) {
        boolean some = false;
        var waiting = new HashSet<Optional<Long>>();
        for (WaitingMail mail : mails) {
            var account = Optional.ofNullable(mail.accountId());
            if (jobs.isStopping()) {
                return false;
            }
            if (!waiting.contains(account)) {
                boolean read = read(mail);
                some |= read;
                if (!read) {
                    waiting.add(account);
                }
            }
        }
        return some;
    }

    /**
     * One mail that nobody can read must not keep back all that come after it, whatever it does to a parser.
     *
     * @return whether it was this node's to read
     */
    private boolean read(WaitingMail mail) {
        try {
            return !step.read(List.of(mail)).isEmpty();
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "Mail " + mail.id() + " was not taken", broken);
            step.failed(mail.id(), broken);
            noteHead(mail.id());
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
