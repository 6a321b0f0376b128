package de.kundenblick.mail;

import java.io.Serializable;

/**
 * What stands in the outbox and needs somebody's attention.
 *
 * @param server whether a mail server is set
 * @param away why the mail server takes no mails; null when it does, or when none waits for it
 */
public record MailCounts(boolean server, MailFault away, long waiting, long held, long failed, long uncertain)
        implements Serializable {}
