package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.SenderCheck;
import de.kundenblick.mail.inbound.service.IncomingMail;
import de.kundenblick.mail.inbound.service.MailParser;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.MailFilterRefusedException;
import de.kundenblick.ticket.mail.MailFilterSet;
import de.kundenblick.ticket.mail.MailTrial;
import de.kundenblick.ticket.mail.ReceivedMail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tries what would become of a mail, with the filters as they are or with one that is still being written. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
public class MailTrialService {
    private static final int MOST_RECENT = 20;

    @Inject
    MailTrialRepository mails;

    @Inject
    MailTrials trials;

    @Inject
    MailParser parser;

    @Inject
    MailFilterRepository filters;

    @Inject
    MailFilterChecks checks;

    @Inject
    Event<Audited> audited;

    /**
     * A filter as its form says; it takes the place of the stored one.
     *
     * @param id null for a new one, which comes last
     */
    public record Unsaved(Long id, MailFilterDetails details) {}

    /** Whose subject or sender contains the text, the latest first. */
    public List<ReceivedMail> recent(String text) {
        return mails.recent(text, MOST_RECENT);
    }

    /**
     * With a mail that was received.
     *
     * @param unsaved null for the filters as they are
     * @throws RecordRefusedException when the mail is gone
     * @throws MailFilterRefusedException when the filter makes no sense
     */
    public MailTrial ofReceived(long mailId, Unsaved unsaved) {
        var source = mails.find(mailId).orElseThrow(RecordRefusedException::notFound);
        audited.fire(new Audited(AuditAction.READ, "mail_inbox", Long.toString(mailId), null));
        return run(
                () -> mails.source(mailId),
                content -> new IncomingMail(
                                mailId,
                                source.accountId(),
                                source.queueId(),
                                source.trusted(),
                                source.arrivedAt().toInstant(),
                                content)
                        .checked(SenderCheck.of(content, source.authservId()), source.doubtful()),
                source.size(),
                unsaved);
    }

    /**
     * With a mail that was handed in, as if it came to a mailbox that names no queue.
     *
     * @param unsaved null for the filters as they are
     * @throws MailFilterRefusedException when the filter makes no sense
     */
    public MailTrial ofSource(byte[] source, Unsaved unsaved) {
        return run(
                () -> new ByteArrayInputStream(source),
                content -> new IncomingMail(0, null, null, false, Instant.EPOCH, content),
                source.length,
                unsaved);
    }

    private interface Arrival {
        IncomingMail of(ParsedMail content);
    }

    private MailTrial run(MailPart.Content source, Arrival arrival, long size, Unsaved unsaved) {
        try {
            return trials.run(arrival.of(parser.parse(source)), size, MailFilterSet.of(entries(unsaved)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<MailFilterSet.Entry> entries(Unsaved unsaved) {
        var entries = new ArrayList<MailFilterSet.Entry>();
        if (unsaved != null) {
            checks.checked(unsaved.details());
        }
        for (var stored : filters.all()) {
            boolean edited = unsaved != null && Objects.equals(unsaved.id(), stored.getId());
            entries.add(new MailFilterSet.Entry(stored.getId(), edited ? unsaved.details() : stored.details()));
        }
        if (unsaved != null && unsaved.id() == null) {
            entries.add(new MailFilterSet.Entry(null, unsaved.details()));
        }
        return entries;
    }
}
