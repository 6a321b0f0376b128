package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.NewMessage;

/** What an agent adds to a conversation: for colleagues only unless it says otherwise. */
public enum MessageKind {
    NOTE(MessageSender.AGENT, false, MessageChannel.NOTE),
    ANSWER(MessageSender.AGENT, true, MessageChannel.PORTAL),
    CUSTOMER(MessageSender.CUSTOMER, true, MessageChannel.PHONE);

    private final MessageSender sender;
    private final boolean visible;
    private final MessageChannel usual;

    MessageKind(MessageSender sender, boolean visible, MessageChannel usual) {
        this.sender = sender;
        this.visible = visible;
        this.usual = usual;
    }

    MessageChannel usualChannel() {
        return usual;
    }

    NewMessage message(MessageChannel channel, String text) {
        return new NewMessage(sender, channel, visible, null, text, false);
    }
}
