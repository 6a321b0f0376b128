package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * What an area has done with a mail.
 *
 * @param ticketId null without one, like the ids that follow
 * @param messageId of the ticket's message that it has become
 * @param entryId of the interaction's entry that it has become
 * @param trace why, step by step, as {@code TraceLine} writes it
 */
public record TakenMail(MailOutcome outcome, Long ticketId, Long messageId, Long entryId, List<String> trace) {
    /** Takes a copy. */
    public TakenMail {
        trace = List.copyOf(trace);
    }

    /** With what was said before. */
    TakenMail after(List<String> remarks) {
        var all = new ArrayList<>(remarks);
        all.addAll(trace);
        return new TakenMail(outcome, ticketId, messageId, entryId, all);
    }
}
