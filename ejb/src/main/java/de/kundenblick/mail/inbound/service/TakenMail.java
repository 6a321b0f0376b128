package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailOutcome;
import java.util.List;

/**
 * What an area has done with a mail.
 *
 * @param ticketId null without one, like the ids that follow
 * @param messageId of the ticket's message that it has become
 * @param entryId of the interaction's entry that it has become
 * @param trace why, step by step, in words for administrators
 */
public record TakenMail(MailOutcome outcome, Long ticketId, Long messageId, Long entryId, List<String> trace) {
    /** Takes a copy. */
    public TakenMail {
        trace = List.copyOf(trace);
    }
}
