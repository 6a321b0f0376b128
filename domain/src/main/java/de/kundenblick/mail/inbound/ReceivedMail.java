package de.kundenblick.mail.inbound;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All about a mail that was received but its source.
 *
 * @param account the name of its mailbox; null when it was handed in, or the mailbox is gone
 * @param cause why it could not be read; null when it was
 * @param trace what was decided and why, step by step
 * @param acts what can be done with it
 */
public record ReceivedMail(
        long id,
        int version,
        InboxState state,
        MailOutcome outcome,
        String account,
        Instant arrivedAt,
        Instant storedAt,
        Instant doneAt,
        Instant dueAt,
        int attempts,
        long size,
        String mailId,
        String sender,
        String recipients,
        String subject,
        String cause,
        List<String> trace,
        String ticket,
        String interaction,
        Long outboxId,
        boolean cleared,
        List<InboxAct> acts)
        implements Serializable {}
