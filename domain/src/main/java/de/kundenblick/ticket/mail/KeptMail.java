package de.kundenblick.ticket.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A draft as it was saved last.
 *
 * @param number of the ticket; null for a mail that opens one
 * @param messageId that it answers; null for none
 * @param choices what else the form said; null for nothing
 * @param files of the ticket that go along
 * @param heldUntil when it is sent unless it is taken back; null as long as nobody has sent it
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
        List<Long> files,
        Instant savedAt,
        Instant heldUntil)
        implements Serializable {

    /** Takes a copy. */
    public KeptMail {
        files = List.copyOf(files);
    }

    /** It has been sent, and is about to leave. */
    public boolean isHeld() {
        return heldUntil != null;
    }
}
