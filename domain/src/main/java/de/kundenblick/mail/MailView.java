package de.kundenblick.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All about a mail but what it says.
 *
 * @param cause why it is not sent: the name of a fault or what the mail server said; null when nothing went wrong
 * @param dueAt when it is sent, at the earliest
 * @param recallWanted whether it was taken back when a mail server had it, and must not be sent once more
 * @param cleared whether what it said was forgotten by now
 * @param source the record that caused it; null without one, or without anybody who knows it
 */
public record MailView(
        long id,
        int version,
        String recipient,
        String subject,
        OutgoingMail.State state,
        String cause,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        String sender,
        String replyTo,
        String messageId,
        String origin,
        boolean recallWanted,
        boolean cleared,
        MailSource source)
        implements Serializable {

    public List<MailAct> acts() {
        return MailAct.possible(state, cause, recallWanted || cleared);
    }
}
