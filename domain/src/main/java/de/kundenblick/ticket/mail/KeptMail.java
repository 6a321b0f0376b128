package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft as it was saved last.
 *
 * @param number of the ticket; null for a mail that opens one
 * @param messageId that it answers; null for none
 * @param choices what else the form said; null for nothing
 */
public record KeptMail(
        long id,
        String key,
        AnswerAct act,
        String number,
        Long messageId,
        String to,
        String cc,
        String bcc,
        String subject,
        String body,
        boolean html,
        String choices,
        Instant savedAt)
        implements Serializable {}
