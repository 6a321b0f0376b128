package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.InboxRepository.Locked;
import de.kundenblick.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** Reading one mail: what becomes of it and that it is done are one transaction; a failure is noted in another. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class MailReadingStep {
    @Inject
    InboxRepository inbox;

    @Inject
    MailParser parser;

    @Inject
    @Any
    Instance<MailTaker> takers;

    @Inject
    MailboxDoor door;

    @Inject
    Clock clock;

    List<Long> due(int most) {
        return inbox.due(clock.instant(), most);
    }

    /** @return false when somebody else reads it, or has read it */
    boolean read(long id) throws IOException {
        var locked = inbox.lock(id);
        if (locked.isEmpty()) {
            return false;
        }
        try {
            var content = parser.parse(() -> inbox.source(id));
            inbox.read(id, content);
            take(locked.get(), content);
        } catch (StackOverflowError | OutOfMemoryError broken) {
            // An error alone would not undo what was done so far.
            throw new IllegalStateException(broken.toString(), broken);
        }
        return true;
    }

    private void take(Locked mail, ParsedMail content) {
        var earlier = mail.asNew() ? OptionalLong.empty() : inbox.earlier(mail, content.mailId());
        var taken = earlier.isPresent()
                ? duplicate(earlier.getAsLong())
                : take(new IncomingMail(
                        mail.id(), mail.accountId(), mail.queueId(), mail.trusted(), mail.arrivedAt(), content));
        inbox.done(mail.id(), taken, clock.instant());
    }

    private static TakenMail duplicate(long earlier) {
        return new TakenMail(
                MailOutcome.DUPLICATE, null, null, null, List.of(TraceLine.of("mail.inbox.trace.duplicate", earlier)));
    }

    private TakenMail take(IncomingMail mail) {
        return takers.stream()
                .sorted(Comparator.comparingInt(MailTaker::order))
                .flatMap(taker -> taker.take(mail).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody takes the mail."))
                .after(mail.remarks());
    }

    /** Who wrote it and about what, as far as it can be made out, for a mail that was not taken. */
    void noteHead(long id) throws IOException {
        inbox.read(id, parser.parse(() -> inbox.source(id)));
    }

    void failed(long id, Exception broken) {
        String cause = broken instanceof BusinessException refused
                ? refused.getKey()
                : broken.getClass().getSimpleName() + ": " + broken.getMessage();
        inbox.failed(id, cause, door.settings().tries(), clock.instant());
    }
}
