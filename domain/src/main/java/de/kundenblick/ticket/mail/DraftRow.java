package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft in a list.
 *
 * @param number of the ticket; null for a mail that opens one
 * @param messageId that it answers; null for none
 */
public record DraftRow(
        long id, AnswerAct act, String number, Long messageId, String to, String subject, Instant savedAt)
        implements Serializable {}
