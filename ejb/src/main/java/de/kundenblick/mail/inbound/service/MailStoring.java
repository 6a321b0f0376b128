package de.kundenblick.mail.inbound.service;

import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.job.service.Jobs;
import de.kundenblick.shared.service.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** Stores mails as they came, each call in one transaction: behind it nothing can be lost any more. */
@ApplicationScoped
@Transactional
public class MailStoring {
    @Inject
    InboxRepository inbox;

    @Inject
    MailParser parser;

    @Inject
    Jobs jobs;

    @Inject
    MailReadNudge nudge;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audited;

    /** Those of the mails that lie here already, with true for those that are to stay on the server. */
    Map<Long, Boolean> known(long accountId, long validity, Collection<Long> uids) {
        return inbox.known(accountId, validity, uids);
    }

    void storeAll(List<FetchedMail> mails) {
        mails.forEach(this::add);
        wakeReader();
    }

    /** Who had it stands in the audit log: it may be anybody's word. */
    long store(FetchedMail handedIn) {
        long id = add(handedIn).orElseThrow();
        audited.fire(new Audited(AuditAction.IMPORTED, "mail_inbox", Long.toString(id), null));
        wakeReader();
        return id;
    }

    /** What lies here does not wait for the next round. */
    void wakeReader() {
        jobs.start(nudge, UUID.randomUUID().toString());
    }

    /** Empty when it was stored before. */
    private OptionalLong add(FetchedMail mail) {
        var id = inbox.add(mail, clock.instant());
        if (id.isPresent()) {
            try (var content = mail.source().open()) {
                Parts.each(content, (number, part) -> inbox.addPart(id.getAsLong(), number, part));
                if (mail.tooLarge()) {
                    inbox.noteHeads(Map.of(id.getAsLong(), parser.parse(mail.source()::open)));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return id;
    }
}
