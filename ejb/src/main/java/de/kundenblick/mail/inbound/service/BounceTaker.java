package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.inbound.Bounce;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.mail.inbound.service.BounceRepository.Ours;
import de.kundenblick.shared.PlainText;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes reports about mails of ours, and notes there what came of them; those about others are left to whoever is next. */
@Dependent
public class BounceTaker implements MailTaker {
    private static final int LONGEST_CAUSE = 500;

    /** Mail servers give up after five days. */
    private static final Duration LONGEST_WAY = Duration.ofDays(7);

    @Inject
    BounceRepository outbox;

    @Inject
    Event<MailReported> reported;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<TakenMail> take(IncomingMail mail) {
        var bounce = mail.content().bounce();
        if (bounce == null || bounce.mailIds().isEmpty()) {
            return Optional.empty();
        }
        var ours = meant(bounce, outbox.ours(bounce.mailIds(), clock.instant().minus(LONGEST_WAY)));
        if (ours.isEmpty()) {
            mail.remark(TraceLine.of("mail.inbox.trace.otherReport"));
            return Optional.empty();
        }
        outbox.about(mail.inboxId(), ours.get(0).id());
        return Optional.of(new TakenMail(MailOutcome.BOUNCE, null, null, null, trace(bounce, ours)));
    }

    /** Recipients of one message may share its id; a mail that went on to somebody else comes back with their address. */
    private static List<Ours> meant(Bounce bounce, List<Ours> ours) {
        if (ours.size() < 2 || bounce.recipients().isEmpty()) {
            return ours;
        }
        var named = bounce.recipients().stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
        return ours.stream()
                .filter(each -> named.contains(each.recipient().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<String> trace(Bounce bounce, List<Ours> ours) {
        var trace = new ArrayList<String>();
        ours.forEach(
                each -> trace.add(TraceLine.of("mail.inbox.trace.report", Long.toString(each.id()), each.recipient())));
        String cause = cause(bounce);
        if (!cause.isEmpty()) {
            trace.add(TraceLine.of("mail.inbox.trace.says", cause));
        }
        if (bounce.failed()) {
            var back = outbox.cameBack(ours.stream().map(Ours::id).toList(), cause, clock.instant());
            back.forEach(reported::fire);
            trace.add(TraceLine.of("mail.inbox.trace.undelivered", back.size()));
        } else {
            trace.add(TraceLine.of("mail.inbox.trace.noFailure"));
        }
        return trace;
    }

    private static String cause(Bounce bounce) {
        String line = bounce.cause() == null ? "" : PlainText.of(bounce.cause());
        return PlainText.cut(line, LONGEST_CAUSE);
    }
}
