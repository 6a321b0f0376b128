package de.kundenblick.ticket.mail;

import de.kundenblick.mail.inbound.ParsedMail;
import de.kundenblick.ticket.Priority;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the head of a mail wants to become of it. To be asked of mails from mailboxes that are trusted, and of no others. */
public final class TrustedHeaders {
    private static final String PREFIX = "X-Kundenblick-";

    private TrustedHeaders() {}

    /** What makes no sense is left out. */
    public static MailVerdict read(ParsedMail mail) {
        boolean ignore = text(mail, "Ignore").filter(TrustedHeaders::isYes).isPresent();
        return new MailVerdict(
                ignore ? MailDisposal.IGNORE : MailDisposal.TAKE,
                false,
                null,
                text(mail, "Queue").orElse(null),
                text(mail, "Priority").flatMap(TrustedHeaders::priority).orElse(null),
                null,
                text(mail, "Owner").orElse(null),
                null,
                null,
                null,
                text(mail, "State").orElse(null),
                text(mail, "Customer").orElse(null),
                List.of());
    }

    private static Optional<String> text(ParsedMail mail, String name) {
        return mail.header(PREFIX + name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static boolean isYes(String value) {
        return List.of("yes", "true", "1", "ja").contains(value.toLowerCase(Locale.ROOT));
    }

    /** As a number from 1 to 5 or by its name, as in {@code very_high}. */
    private static Optional<Priority> priority(String value) {
        for (Priority each : Priority.values()) {
            if (value.equals(Integer.toString(each.level()))
                    || value.replaceAll("[ -]", "_").equalsIgnoreCase(each.name())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
