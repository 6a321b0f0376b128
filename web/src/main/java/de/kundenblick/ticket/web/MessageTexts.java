package de.kundenblick.ticket.web;

import de.kundenblick.mail.inbound.FoldedText;
import de.kundenblick.shared.LinkedText;
import de.kundenblick.shared.SafeHtml;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.MessageChannel;
import de.kundenblick.ticket.MessageRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What messages say, at both sites: without anything that harms, and of mails without what they quote. */
@Named("messageTexts")
@RequestScoped
public class MessageTexts {
    @Inject
    Messages messages;

    private final Map<Long, FoldedText> mails = new HashMap<>();

    /** Safe. */
    public String html(MessageRow message) {
        if (message.html()) {
            return SafeHtml.of(message.body());
        }
        return isMail(message)
                ? folded(message).html()
                : "<p class=\"lines\">" + LinkedText.of(message.body()) + "</p>";
    }

    /** So much to read that it is folded at first. */
    public boolean isLong(MessageRow message) {
        if (message == null) {
            return false;
        }
        return isMail(message) ? MessageRow.isLong(folded(message).read()) : message.isLong();
    }

    private FoldedText folded(MessageRow message) {
        return mails.computeIfAbsent(
                message.id(), id -> FoldedText.of(message.body(), messages.text("ticket.mail.quote")));
    }

    private static boolean isMail(MessageRow message) {
        return message.channel() == MessageChannel.EMAIL && !message.html();
    }
}
