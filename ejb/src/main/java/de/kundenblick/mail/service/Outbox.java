package de.kundenblick.mail.service;

import de.kundenblick.job.service.Jobs;
import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.MailStatus;
import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.shared.service.SettingReader;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Takes mails in, to be sent once the transaction is committed. */
@Dependent
public class Outbox {
    @Inject
    OutboxRepository outbox;

    @Inject
    MailServer server;

    @Inject
    Jobs jobs;

    @Inject
    MailNudge nudge;

    @Inject
    Event<MailReported> reported;

    @Inject
    Clock clock;

    /**
     * One mail for one cause and recipient, however often it is added, unless the earlier one was recalled. A mail to an
     * address that none can be sent to is kept as failed.
     */
    public void add(List<OutgoingMail> mails) {
        if (mails.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        outbox.addAll(mails, now);
        if (hasServer()) {
            jobs.start(nudge, UUID.randomUUID().toString(), first(mails, now));
        }
    }

    private static Instant first(List<OutgoingMail> mails, Instant now) {
        boolean some = mails.stream().map(OutgoingMail::getNotBefore).anyMatch(Objects::isNull);
        return some
                ? now
                : mails.stream()
                        .map(OutgoingMail::getNotBefore)
                        .min(Instant::compareTo)
                        .orElse(now);
    }

    /**
     * Keeps what one record caused from being sent. A mail that a mail server is just taking is not among them, but is not
     * tried again when that fails.
     *
     * @return how many mails were still there
     */
    public int recall(String origin, long originId) {
        var recalled = outbox.recall(origin, originId, clock.instant());
        recalled.forEach(reported::fire);
        return recalled.size();
    }

    /** Whether mails leave; they wait otherwise. */
    public boolean hasServer() {
        return server.settings().isPresent();
    }

    /** How much of files one mail takes along, at most. */
    public int mostMegabytes() {
        return MailComposer.megabytes(SettingReader.current());
    }

    /** How far the mails have come that these records caused, oldest first. */
    public List<MailStatus> about(String origin, Collection<Long> originIds) {
        return originIds.isEmpty() ? List.of() : outbox.about(origin, originIds);
    }
}
