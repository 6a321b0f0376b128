package de.kundenblick.ticket.mail;

import de.kundenblick.ticket.Priority;
import java.io.Serializable;
import java.util.List;

/**
 * How a mail is read and what would become of it; nothing was written.
 *
 * @param text its beginning
 * @param trace why, step by step, in words
 * @param filters how each found it
 */
public record MailTrial(
        String sender,
        String recipients,
        String subject,
        String text,
        List<String> attachments,
        boolean automatic,
        Outcome outcome,
        Target target,
        List<String> trace,
        List<FilterResult> filters,
        Reply reply)
        implements Serializable {
    /** What would become of it. */
    public enum Outcome {
        NEW_TICKET,
        FOLLOW_UP,
        REOPENED,
        NEW_AFTER_CLOSED,
        REJECTED,
        NOTE,
        JUNK,
        IGNORED,
        BOUNCE
    }

    /**
     * The ticket; each null for what is as usual.
     *
     * @param number of the one that it goes on with; null for a new one
     */
    public record Target(
            String number,
            String queue,
            Priority priority,
            String owner,
            String responsible,
            String type,
            String service,
            String customer)
            implements Serializable {}

    /**
     * The automatic answer.
     *
     * @param silence why there is none; null when there is
     * @param name of the text; null without one, like the address
     */
    public record Reply(Silence silence, String name, String address) implements Serializable {}
}
