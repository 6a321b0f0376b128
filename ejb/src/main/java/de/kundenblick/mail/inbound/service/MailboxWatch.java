package de.kundenblick.mail.inbound.service;

import de.kundenblick.job.service.JobRunner;
import de.kundenblick.job.service.Jobs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has one thread of this node wait at each mail server, as long as its mailbox is looked into and stays as it is. */
@Startup
@Singleton
@DependsOn("JobStart")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class MailboxWatch {
    private static final Logger LOG = Logger.getLogger(MailboxWatch.class.getName());
    private static final Duration ROUND = Duration.ofSeconds(20);

    @Inject
    MailboxDoor door;

    @Inject
    MailboxState mailboxes;

    @Inject
    JobRunner runner;

    @Inject
    Jobs jobs;

    @Inject
    MailFetch fetch;

    private final Map<Long, MailboxWatcher> watchers = new HashMap<>();
    private Thread thread;

    @PostConstruct
    void start() {
        if (door.settings().push()) {
            thread = new Thread(this::rounds, "kundenblick-mailboxes");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void rounds() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round();
                Thread.sleep(ROUND.toMillis());
            }
        } catch (InterruptedException end) {
            LOG.log(Level.FINE, "The application ends", end);
        } finally {
            watchers.values().forEach(MailboxWatcher::end);
        }
    }

    private void round() {
        try {
            Map<Long, Integer> valid = runner.call(mailboxes::valid);
            watchers.entrySet().removeIf(each -> {
                boolean over = !Integer.valueOf(each.getValue().version()).equals(valid.get(each.getKey()));
                if (over) {
                    each.getValue().end();
                }
                return over;
            });
            valid.forEach((id, version) -> watchers.computeIfAbsent(id, key -> {
                var watcher = new MailboxWatcher(key, version, this);
                watcher.start();
                return watcher;
            }));
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "The database is away", away);
        }
    }

    /** Empty when it is not looked into any more. */
    Optional<ImapMailbox> open(long accountId, Duration silence) throws MailboxException {
        var access = access(accountId);
        return access.isEmpty() ? Optional.empty() : Optional.of(door.open(access.get(), silence));
    }

    /** What a job's surroundings may throw is none of our exceptions. */
    private Optional<ImapAccess> access(long accountId) throws MailboxException {
        var failure = new MailboxException[1];
        var access = runner.call(() -> {
            try {
                return mailboxes.access(accountId);
            } catch (MailboxException failed) {
                failure[0] = failed;
                return Optional.<ImapAccess>empty();
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        return access;
    }

    void look(long accountId) {
        runner.call(() -> {
            jobs.start(fetch, Long.toString(accountId));
            return null;
        });
    }

    void pushes(long accountId, boolean pushes) {
        runner.call(() -> {
            mailboxes.pushes(accountId, pushes);
            return null;
        });
    }
}
