package de.kundenblick.mail.inbound.service;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Waits at one mail server for news (RFC 2177). It does nothing but to have the mailbox looked into; without it, that
 * happens a bit later.
 */
class MailboxWatcher extends Thread {
    private static final Logger LOG = Logger.getLogger(MailboxWatcher.class.getName());

    /** Mail servers may hang up after half an hour, and a dead line must not pass for a quiet one for ever. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(20);

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final long accountId;
    private final int version;
    private final MailboxWatch watch;
    private volatile ImapMailbox mailbox;
    private volatile boolean ended;

    MailboxWatcher(long accountId, int version, MailboxWatch watch) {
        super("kundenblick-mailbox-" + accountId);
        this.accountId = accountId;
        this.version = version;
        this.watch = watch;
        setDaemon(true);
    }

    /** Of the mailbox as this one knows it. */
    int version() {
        return version;
    }

    @Override
    public void run() {
        var pause = FIRST_PAUSE;
        while (!ended) {
            long began = System.nanoTime();
            try {
                if (!listen()) {
                    return;
                }
            } catch (MailboxException | MessagingException | RuntimeException broken) {
                LOG.log(Level.FINE, "Nothing is heard from mailbox " + accountId, broken);
            }
            var lasted = Duration.ofNanos(System.nanoTime() - began);
            if (lasted.compareTo(FIRST_PAUSE) > 0) {
                pause = FIRST_PAUSE;
            }
            if (lasted.compareTo(LONGEST_SILENCE) < 0) {
                tell(false);
                sleep(pause);
                pause = longer(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        var next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
    }

    /** @return false when there is nothing to listen to */
    private boolean listen() throws MailboxException, MessagingException {
        var opened = watch.open(accountId, LONGEST_SILENCE);
        if (opened.isEmpty()) {
            return false;
        }
        try (var own = opened.get()) {
            mailbox = own;
            if (!own.canPush()) {
                tell(false);
                return false;
            }
            long seen = own.newest();
            tell(true);
            watch.look(accountId);
            while (!ended) {
                own.await();
                long newest = own.newest();
                if (newest > seen) {
                    seen = newest;
                    watch.look(accountId);
                }
                sleep(BETWEEN);
            }
            return false;
        } finally {
            mailbox = null;
        }
    }

    private void tell(boolean pushes) {
        try {
            if (!ended) {
                watch.pushes(accountId, pushes);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "The database is away", away);
        }
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException end) {
            ended = true;
        }
    }

    void end() {
        ended = true;
        interrupt();
        var own = mailbox;
        if (own != null) {
            own.abort();
        }
    }
}
