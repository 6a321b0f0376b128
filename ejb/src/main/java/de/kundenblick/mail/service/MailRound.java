package de.kundenblick.mail.service;

import de.kundenblick.job.service.JobScheduler;
import de.kundenblick.mail.MailFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Hands over all mails whose time has come. A node does so once at a time, whoever asks for it. */
@ApplicationScoped
public class MailRound {
    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());
    private static final int BATCH = 20;

    /** Side by side, when there is much to send: most of the time goes by until mail servers answer. Some allow three. */
    private static final int CONNECTIONS = 2;

    /** More mails than most mail servers want over one connection. */
    private static final int MOST_OVER_ONE = 100;

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration ALONE = Duration.ofMinutes(10);

    @Inject
    MailServer server;

    @Inject
    MailDelivery delivery;

    @Inject
    MailComposer composer;

    @Inject
    @Any
    Instance<MailReaders> readers;

    @Inject
    JobScheduler jobs;

    @Inject
    Clock clock;

    private final AtomicInteger asked = new AtomicInteger();
    private volatile Instant awayUntil = Instant.MIN;
    private volatile Instant aloneUntil = Instant.MIN;

    /** Returns at once while the round of somebody else runs, which then goes round once more. */
    void run() {
        if (server.settings().isEmpty() || asked.getAndIncrement() > 0) {
            return;
        }
        try {
            int seen;
            do {
                seen = asked.get();
                sendAll();
            } while (!asked.compareAndSet(seen, 0));
        } catch (RuntimeException | Error failed) {
            asked.set(0);
            throw failed;
        }
    }

    private void sendAll() {
        delivery.takeBackLost();
        int due = due();
        while (due > 0) {
            send((due - 1) / BATCH);
            due = due();
        }
    }

    /** How many there are, up to what is sent side by side; none while nobody takes them. */
    private int due() {
        return mayGoOn() ? delivery.due(CONNECTIONS * BATCH) : 0;
    }

    private boolean mayGoOn() {
        return !jobs.isStopping() && !clock.instant().isBefore(awayUntil);
    }

    private static void await(Future<Void> other) {
        try {
            other.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Over one connection, and others beside it.
     *
     * @param others how many, which are begun with once the first stands: it must not be the one that was one too many
     */
    private void send(int others) {
        var helpers = new ArrayList<Future<Void>>();
        try (var connection = server.connect()) {
            if (!clock.instant().isBefore(aloneUntil)) {
                Stream.generate(() -> jobs.beside(this::help)).limit(others).forEach(helpers::add);
            }
            sendOver(connection);
        } catch (MailServerAwayException away) {
            LOG.log(Level.WARNING, "The mail server does not take mails: {0}", away.getMessage());
            awayUntil = clock.instant().plus(PAUSE);
            delivery.blame(away.fault());
        } finally {
            helpers.forEach(MailRound::await);
        }
    }

    /** A mail server that takes no further connection is not away. */
    private void help() {
        try (var connection = server.connect()) {
            sendOver(connection);
        } catch (MailServerAwayException refused) {
            LOG.log(Level.INFO, "The mail server takes no further connection: {0}", refused.getMessage());
            aloneUntil = clock.instant().plus(ALONE);
        }
    }

    private void sendOver(MailConnection connection) throws MailServerAwayException {
        int sent = 0;
        int some = BATCH;
        while (some == BATCH && sent < MOST_OVER_ONE && mayGoOn()) {
            some = send(connection);
            sent += some;
        }
    }

    /** @return how many were claimed */
    private int send(MailConnection connection) throws MailServerAwayException {
        String claim = UUID.randomUUID().toString();
        var claimed = delivery.claim(claim, BATCH);
        var letters = new ArrayDeque<>(claimed);
        try {
            while (!letters.isEmpty() && !jobs.isStopping()) {
                var letter = letters.peek();
                delivery.record(letter, claim, handOver(connection, letter, claim));
                letters.poll();
            }
        } finally {
            if (!letters.isEmpty()) {
                delivery.release(claim);
            }
        }
        return claimed.size();
    }

    private Handover handOver(MailConnection connection, Letter letter, String claim) throws MailServerAwayException {
        var settings = server.settings().orElseThrow();
        MailMessage message;
        Address recipient;
        try {
            if (!isStillWanted(letter)) {
                return new Handover.Unwanted();
            }
            message = composer.compose(connection.session(), letter, settings);
            recipient = MailComposer.recipient(letter);
        } catch (MessagingException unusable) {
            LOG.log(Level.WARNING, "Mail " + letter.id() + " cannot be put together", unusable);
            return new Handover.Refused(MailFault.UNREADABLE.name(), true);
        } catch (RuntimeException broken) {
            // One mail whose files cannot be had must not keep back all that come after it.
            LOG.log(Level.WARNING, "Mail " + letter.id() + " cannot be put together now", broken);
            return new Handover.Refused(MailFault.UNREADABLE.name(), false);
        }
        return connection.send(message, recipient, () -> delivery.begin(letter, claim, settings.domain()));
    }

    private boolean isStillWanted(Letter letter) {
        return letter.origin() == null
                || readers.stream()
                        .filter(each -> each.origins().contains(letter.origin()))
                        .allMatch(each -> each.isStillFor(letter.origin(), letter.originId(), letter.recipient()));
    }
}
