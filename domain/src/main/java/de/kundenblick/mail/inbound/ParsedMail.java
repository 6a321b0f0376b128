package de.kundenblick.mail.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says, as far as it can be made out: nothing in it can keep the rest from being read.
 *
 * @param mailId its Message-ID with the brackets; null without one
 * @param threadIds the Message-IDs that it answers, In-Reply-To first, then References from the latest to the oldest
 * @param from the first author; null when nobody is named
 * @param deliveredTo addresses that mail servers noted, such as those of Delivered-To, X-Original-To, Envelope-To
 * @param subject decoded, in one line; empty without one
 * @param sentAt as its sender's clock said; null when nobody can tell
 * @param text to be read as it is; made of the HTML in a mail that has no text
 * @param html as it came, not safe to be shown; null in a mail without HTML
 * @param automatic whether a program wrote it that must get no automatic answer: by Auto-Submitted, Precedence, List-Id,
 *     X-Loop, X-Auto-Response-Suppress, an empty return path, or a sender such as mailer-daemon
 * @param bounce null unless it reports what became of another mail
 * @param headers all of them, decoded, in their order
 */
public record ParsedMail(
        String mailId,
        List<String> threadIds,
        Mailbox from,
        List<Mailbox> replyTo,
        List<Mailbox> to,
        List<Mailbox> cc,
        List<String> deliveredTo,
        String subject,
        Instant sentAt,
        String text,
        String html,
        List<MailPart> parts,
        boolean automatic,
        Bounce bounce,
        List<Header> headers) {
    /** One line of the head. */
    public record Header(String name, String value) {
        public Header {
            name = StorableText.of(name);
            value = StorableText.of(value);
        }
    }

    /** Takes copies, without what no database takes. */
    public ParsedMail {
        mailId = StorableText.of(mailId);
        subject = StorableText.of(subject);
        text = StorableText.of(text);
        html = StorableText.of(html);
        threadIds = StorableText.of(threadIds);
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        deliveredTo = StorableText.of(deliveredTo);
        parts = List.copyOf(parts);
        headers = List.copyOf(headers);
    }

    /** The first header with this name, however it is written. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
