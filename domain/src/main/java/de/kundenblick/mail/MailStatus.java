package de.kundenblick.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far the mail to one recipient about one cause has come.
 *
 * @param originId of the record that caused it
 * @param sentAt when a mail server took it; null as long as none has
 */
public record MailStatus(long mailId, long originId, String recipient, OutgoingMail.State state, Instant sentAt)
        implements Serializable {}
