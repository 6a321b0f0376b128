package de.kundenblick.notification.service;

import de.kundenblick.mail.OutgoingMail;
import de.kundenblick.notification.Claim;
import de.kundenblick.notification.Notice;
import de.kundenblick.notification.NoticeKind;
import de.kundenblick.notification.Reader;
import de.kundenblick.shared.service.AreaTexts;
import de.kundenblick.shared.service.PublicAddress;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts notices into words, each in the language and the zone of its reader. */
class NoticeMails {
    private static final int LONGEST_SUBJECT = 200;
    private static final String PROFILE = "/intranet/account/profile";

    private final Optional<PublicAddress> address = PublicAddress.current();
    private final Map<Locale, AreaTexts> texts = new HashMap<>();

    OutgoingMail mail(Notice notice, Instant now) {
        Reader reader = notice.reader();
        Claim about = notice.claim();
        Locale language = reader.preferences().locale();
        var words = texts.computeIfAbsent(language, each -> new AreaTexts("notification", each));
        String kind = words.text("notification.kind." + about.about().kind());
        String subject = words.text("notification.mail.subject", kind, about.number(), about.subject());
        var text = new StringBuilder(
                words.text("notification.mail.text", reader.name(), kind, about.number(), about.subject()));
        if (about.about().moment() != null) {
            text.append(
                    words.text("notification.mail.moment", moment(about.about().moment(), reader)));
        }
        if (notice.insteadOf() != null) {
            text.append(words.text("notification.mail.insteadOf", notice.insteadOf()));
        }
        address.ifPresent(base -> text.append('\n')
                .append(base.of(page(about) + "?number=" + about.number()))
                .append('\n'));
        var mail = new OutgoingMail(reader.email(), cut(subject), text.toString(), language, now);
        address.ifPresent(base -> mail.managedAt(base.of(PROFILE)));
        if (about.about().interactionId() != null) {
            mail.inThread("interaction-" + about.about().interactionId());
        } else if (about.about().ticketId() != null) {
            mail.inThread("ticket-" + about.about().ticketId());
        }
        return switch (about.about().kind()) {
            case PORTAL_MESSAGE -> mail.about("portal_message", about.about().entryId());
            case PORTAL_TICKET -> mail.about("portal_ticket", about.about().ticketId());
            default -> mail;
        };
    }

    private static String page(Claim about) {
        return about.about().interactionId() == null ? "/intranet/ticket/show" : "/intranet/interaction/show";
    }

    /** About tickets that came from somebody else. */
    OutgoingMail sum(Reader reader, NoticeKind kind, String other, int tickets, Instant until, Instant now) {
        Locale language = reader.preferences().locale();
        var words = new AreaTexts("notification", language);
        String subject = words.text("notification.kind." + kind);
        String text = words.text(
                "notification.mail.sum",
                reader.name(),
                subject,
                other == null ? "–" : other,
                tickets,
                moment(until, reader));
        var mail = new OutgoingMail(reader.email(), subject, text, language, now);
        address.ifPresent(base -> mail.managedAt(base.of(PROFILE)));
        return mail;
    }

    private static String moment(Instant at, Reader reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(reader.preferences().locale())
                .withZone(reader.preferences().zone())
                .format(at);
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + '…';
    }
}
