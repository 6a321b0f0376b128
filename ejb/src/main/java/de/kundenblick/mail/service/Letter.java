package de.kundenblick.mail.service;

import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.OutgoingMail;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail as it is handed over.
 *
 * @param attempts this one included
 * @param name what its Message-ID is made of
 */
record Letter(
        long id,
        String recipient,
        String subject,
        String text,
        String html,
        Locale language,
        Instant createdAt,
        String senderAddress,
        String senderName,
        String replyTo,
        String origin,
        Long originId,
        String thread,
        boolean automatic,
        String managedAt,
        int attempts,
        Head head,
        boolean personal,
        Name name) {
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,248}>");

    /** So many of the latest that no mail server finds the line too long. */
    private static final int MOST_IDS = 20;

    /**
     * What all recipients see alike.
     *
     * @param to null for the recipient alone
     * @param answered the Message-IDs that it answers, the latest last; null for none
     */
    record Head(String to, String cc, String answered) {
        static final Head OF_ITS_OWN = new Head(null, null, null);

        /** Those of them that are Message-IDs. */
        List<String> answeredIds() {
            var ids = answered == null
                    ? List.<String>of()
                    : ID.matcher(answered)
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .toList();
            return ids.subList(Math.max(0, ids.size() - MOST_IDS), ids.size());
        }
    }

    /**
     * What a mail is known by.
     *
     * @param messageId that it was sent with before; null when this is the first try
     * @param token random, so that nobody can name a mail without having got it
     */
    record Name(String messageId, String token) {}

    /** The same for every try, so that a mail server or a recipient's program can tell a mail that comes twice. */
    String messageId(String domain) {
        return name.messageId() == null ? '<' + name.token() + '@' + domain + '>' : name.messageId();
    }

    /** What all mails of a thread refer to; null outside of threads. No mail bears it, and none has to. */
    String threadId(String domain) {
        return thread == null ? null : '<' + thread + ".thread@" + domain + '>';
    }

    /** The mail that it answers, or else its thread; null for a mail that begins something. */
    String inReplyTo(String domain) {
        var ids = head.answeredIds();
        return ids.isEmpty() ? threadId(domain) : ids.get(ids.size() - 1);
    }

    /** Its thread and the mails that it answers, the latest last. */
    List<String> references(String domain) {
        return Stream.concat(Stream.ofNullable(threadId(domain)), head.answeredIds().stream())
                .distinct()
                .toList();
    }

    MailReported reported(OutgoingMail.State state) {
        return new MailReported(id, origin, originId, recipient, state);
    }
}
