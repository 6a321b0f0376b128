package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.mail.inbound.SenderCheck;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.InboxReadingRepository.Locked;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.shared.service.PartsStream;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reading mails: what becomes of them and that they are done are one transaction; a failure undoes all of it and is noted
 * in another.
 */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
public class MailReadingStep {
    /** Nobody waits long for a ticket because mails are read. */
    private static final Duration LONGEST = Duration.ofMillis(300);

    /** Together with the above less than a second, after which PostgreSQL looks for who is to give up, and may find an agent. */
    private static final int PATIENCE_MILLIS = 500;

    @Inject
    InboxRepository inbox;

    @Inject
    InboxReadingRepository reading;

    @Inject
    MailParser parser;

    @Inject
    @Any
    Instance<MailTaker> takers;

    @Inject
    MailboxDoor door;

    @Inject
    Clock clock;

    /** Once: what is taken from an instance anew for each mail would stay as long as this does. */
    private List<MailTaker> inOrder;

    @PostConstruct
    void sort() {
        inOrder = takers.stream()
                .sorted(Comparator.comparingInt(MailTaker::order))
                .toList();
    }

    List<WaitingMail> due(int most) {
        return reading.due(clock.instant(), most);
    }

    /**
     * Reads as many of the mails as there is time for in one transaction, in their order, leaving out those that are not this
     * node's to read.
     *
     * @param mails with nothing before them that waits in the same mailboxes: an answer may follow what it answers
     * @return those that were read
     */
    List<Long> read(List<WaitingMail> mails) throws IOException {
        long begun = System.nanoTime();
        reading.prepare(mails.size() > 1 ? PATIENCE_MILLIS : 0);
        var locked = reading.lock(ids(mails));
        var ours = withoutGaps(mails, locked);
        if (ours.isEmpty()) {
            return List.of();
        }
        try {
            return take(ours, locked, begun);
        } catch (Error broken) {
            throw undoing(broken);
        }
    }

    /** An error alone would neither undo what was done so far nor count as a failure of the mail. */
    private static IllegalStateException undoing(Error broken) {
        return new IllegalStateException(broken.toString(), broken);
    }

    static List<Long> ids(List<WaitingMail> mails) {
        return mails.stream().map(WaitingMail::id).toList();
    }

    /** Where somebody else reads a mail, all that come after it in its mailbox have to wait for it. */
    private static List<WaitingMail> withoutGaps(List<WaitingMail> mails, Map<Long, Locked> locked) {
        var ours = new ArrayList<WaitingMail>();
        var waiting = new HashSet<Optional<Long>>();
        for (WaitingMail mail : mails) {
            var account = Optional.ofNullable(mail.accountId());
            if (!locked.containsKey(mail.id())) {
                waiting.add(account);
            } else if (!waiting.contains(account)) {
                ours.add(mail);
            }
        }
        return ours;
    }

    private List<Long> take(List<WaitingMail> mails, Map<Long, Locked> locked, long begun) throws IOException {
        var contents = parse(mails);
        var earlier = reading.earlier(contents);
        var taken = new LinkedHashMap<Long, TakenMail>();
        for (WaitingMail mail : mails) {
            if (!taken.isEmpty() && System.nanoTime() - begun > LONGEST.toNanos()) {
                break;
            }
            Long before = earlier.get(mail.id());
            taken.put(
                    mail.id(),
                    before == null
                            ? take(incoming(mail, locked.get(mail.id()), contents.get(mail.id())))
                            : duplicate(before));
        }
        reading.done(taken, contents, clock.instant());
        return List.copyOf(taken.keySet());
    }

    private Map<Long, ParsedMail> parse(List<WaitingMail> mails) throws IOException {
        var small = mails.stream().filter(WaitingMail::isSmall).toList();
        var sources = small.isEmpty() ? Map.<Long, List<byte[]>>of() : reading.sources(ids(small));
        var contents = new LinkedHashMap<Long, ParsedMail>();
        for (WaitingMail mail : mails) {
            contents.put(mail.id(), parser.parse(source(mail, sources.get(mail.id()))));
        }
        return contents;
    }

    /** @param parts null for a mail of which one piece at a time is to be in memory */
    private MailPart.Content source(WaitingMail mail, List<byte[]> parts) {
        return parts == null
                ? () -> inbox.source(mail.id())
                : () -> new PartsStream(
                        number -> number < parts.size() ? Optional.of(parts.get(number)) : Optional.empty());
    }

    private static IncomingMail incoming(WaitingMail mail, Locked locked, ParsedMail content) {
        var check = SenderCheck.of(content, locked.authservId());
        var incoming = new IncomingMail(
                        mail.id(), mail.accountId(), locked.queueId(), locked.trusted(), locked.arrivedAt(), content)
                .checked(check, locked.doubtful());
        if (locked.authservId() != null) {
            incoming.remark(TraceLine.of(
                    "mail.inbox.trace.sender.".concat(check.proof().name()), check.domain(), check.method()));
        }
        return incoming;
    }

    private static TakenMail duplicate(long earlier) {
        return new TakenMail(
                MailOutcome.DUPLICATE, null, null, null, List.of(TraceLine.of("mail.inbox.trace.duplicate", earlier)));
    }

    private TakenMail take(IncomingMail mail) {
        return inOrder.stream()
                .flatMap(taker -> taker.take(mail).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody takes the mail."))
                .after(mail.remarks());
    }

    /** Who wrote it and about what, as far as it can be made out, for a mail that was not taken. */
    void noteHead(long id) throws IOException {
        try {
            inbox.noteHeads(Map.of(id, parser.parse(() -> inbox.source(id))));
        } catch (Error broken) {
            throw undoing(broken);
        }
    }

    void failed(long id, Exception broken) {
        String cause = broken instanceof BusinessException refused
                ? refused.getKey()
                : broken.getClass().getSimpleName() + ": " + broken.getMessage();
        reading.failed(id, cause, door.settings().tries(), clock.instant());
    }
}
