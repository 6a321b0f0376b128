package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.ticket.mail.AutoReply;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.mail.MailTopic;
import de.kundenblick.ticket.mail.ReplyAddress;
import de.kundenblick.ticket.mail.Silence;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides whether somebody is answered automatically, so that two programs never go on answering each other. */
@Dependent
class AutoReplyPlans {
    @Inject
    AutoReplyRepository replies;

    @Inject
    AutoReplyLimits limits;

    @Inject
    Clock clock;

    /** @param quiet whether the rules want nobody to be answered */
    AutoReplyPlan forMail(long queueId, AutoReplyKind kind, ParsedMail mail, boolean quiet) {
        return replies.chosen(queueId, kind)
                .map(chosen -> forMail(chosen, mail, quiet))
                .orElseGet(() -> AutoReplyPlan.none(Silence.NOTHING_CHOSEN));
    }

    /** @param chosen by the ticket's queue */
    AutoReplyPlan forMail(AutoReply chosen, ParsedMail mail, boolean quiet) {
        var address = ReplyAddress.of(mail);
        if (address.isEmpty()) {
            return AutoReplyPlan.none(Silence.NO_SENDER);
        }
        var details = chosen.details();
        var language = details.language(replies.language(address.get().key()).orElse(null));
        var plan = new AutoReplyPlan(null, address.get(), chosen.getId(), details, language);
        return byMail(mail, quiet)
                .or(() -> byAddress(address.get(), MailTopic.of(mail.subject())))
                .map(plan::silent)
                .orElse(plan);
    }

    private static Optional<Silence> byMail(ParsedMail mail, boolean quiet) {
        if (quiet) {
            return Optional.of(Silence.QUIET);
        }
        if (mail.bounce() != null) {
            return Optional.of(Silence.BOUNCE);
        }
        return mail.automatic() ? Optional.of(Silence.AUTOMATIC) : Optional.empty();
    }

    /** Whether this address has had enough, or must never get any. */
    Optional<Silence> byAddress(ReplyAddress address, String topic) {
        if (address.isMachine()) {
            return Optional.of(Silence.MACHINE);
        }
        if (replies.isOurs(Stream.of(address.key(), address.target().toLowerCase(Locale.ROOT), address.sender())
                .filter(each -> each != null)
                .distinct()
                .toList())) {
            return Optional.of(Silence.OURS);
        }
        var now = clock.instant();
        var sent = replies.sent(
                address.key(),
                topic,
                now.minus(Duration.ofHours(1)),
                now.minus(Duration.ofDays(1)),
                now.minus(limits.pause()));
        if (sent.same() > 0) {
            return Optional.of(Silence.REPEATED);
        }
        if (sent.hour() >= limits.hourly()) {
            return Optional.of(Silence.TOO_MANY_PER_HOUR);
        }
        return sent.day() >= limits.daily() ? Optional.of(Silence.TOO_MANY_PER_DAY) : Optional.empty();
    }
}
