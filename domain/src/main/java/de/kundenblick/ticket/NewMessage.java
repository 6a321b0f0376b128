package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * A contribution to the conversation that is about to be written.
 *
 * @param visible whether the customer may see it
 * @param subject null without one of its own
 */
public record NewMessage(
        MessageSender sender, MessageChannel channel, boolean visible, String subject, String body, boolean html)
        implements Serializable {

    /** What an agent told the customer. */
    public static NewMessage answer(MessageChannel channel, String body) {
        return new NewMessage(MessageSender.AGENT, channel, true, null, body, false);
    }

    /** What an agent noted, for colleagues only. */
    public static NewMessage note(String body) {
        return new NewMessage(MessageSender.AGENT, MessageChannel.NOTE, false, null, body, false);
    }

    /** What the customer said or wrote, whoever typed it in. */
    public static NewMessage ofCustomer(MessageChannel channel, String body) {
        return new NewMessage(MessageSender.CUSTOMER, channel, true, null, body, false);
    }

    /** @param newSubject null without one of its own */
    public NewMessage about(String newSubject) {
        return new NewMessage(sender, channel, visible, newSubject, body, html);
    }
}
