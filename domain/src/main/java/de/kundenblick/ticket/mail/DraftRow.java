package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A draft in a list.
 *
 * @param number of the ticket; null for a mail that opens one
 * @param messageId that it answers; null for none
 * @param heldUntil when it is sent unless it is taken back; null as long as nobody has sent it
 * @param returned whether it was sent, and came back because the ticket had changed meanwhile
 */
public record DraftRow(
        long id,
        AnswerAct act,
        String number,
        Long messageId,
        String to,
        String subject,
        Instant savedAt,
        Instant heldUntil,
        boolean returned)
        implements Serializable {

    /** It has been sent, and is about to leave. */
    public boolean isHeld() {
        return heldUntil != null;
    }

    /** How long it can still be taken back. */
    public long seconds(Instant now) {
        return Math.max(0, Duration.between(now, heldUntil).toSeconds() + 1);
    }
}
