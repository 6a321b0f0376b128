package de.kundenblick.mail.inbound;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mailbox in the list of all, with how it is.
 *
 * @param queueId null without a queue of its own
 * @param problem null when the last look went well, or there was none yet
 * @param pushes whether the mail server tells of new mails by itself
 */
public record MailAccountRow(
        long id,
        String name,
        boolean valid,
        String host,
        String login,
        Long queueId,
        Instant lookedAt,
        Instant succeededAt,
        int failures,
        MailboxProblem problem,
        boolean pushes)
        implements Serializable {}
