package de.kundenblick.mail.service;

import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.OutgoingMail;
import java.time.Instant;
import java.util.Locale;

/**
 * A mail as it is handed over.
 *
 * @param attempts this one included
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
        int attempts) {

    /** The same for every try, so that a mail server or a recipient's program can tell a mail that comes twice. */
    String messageId(String domain) {
        return '<' + Long.toString(id) + '.' + createdAt.getEpochSecond() + '@' + domain + '>';
    }

    /** What all mails of a thread refer to; null outside of threads. No mail bears it, and none has to. */
    String threadId(String domain) {
        return thread == null ? null : '<' + thread + ".thread@" + domain + '>';
    }

    MailReported reported(OutgoingMail.State state) {
        return new MailReported(id, origin, originId, recipient, state);
    }
}
