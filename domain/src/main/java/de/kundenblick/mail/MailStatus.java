package de.kundenblick.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far the mail to one recipient about one cause has come.
 *
 * @param originId of the record that caused it
 * @param cause why it was not sent: the name of a fault or what the mail server said; null when nothing went wrong
 * @param sentAt when a mail server took it; null as long as none has
 */
public record MailStatus(
        long mailId, long originId, String recipient, OutgoingMail.State state, Instant sentAt, String cause)
        implements Serializable {}
