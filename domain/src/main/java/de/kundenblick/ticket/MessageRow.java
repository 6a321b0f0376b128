package de.kundenblick.ticket;

import de.kundenblick.mail.MailStatus;
import de.kundenblick.ticket.mail.MailHead;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A message of a conversation as a page shows it.
 *
 * @param visible whether the customer may see it
 * @param subject null without one of its own
 * @param body as it was stored; only its beginning when it is cut
 * @param cut whether the body goes on
 * @param mail null for a message that is no mail, and at the portal
 * @param files in the order in which they were added; none at the portal, which asks for them by itself
 * @param deliveries how far our mail has come to each recipient; none at the portal
 */
public record MessageRow(
        long id,
        MessageSender sender,
        MessageChannel channel,
        boolean visible,
        String author,
        String subject,
        String body,
        boolean html,
        Instant writtenAt,
        boolean cut,
        MailHead mail,
        List<AttachmentRow> files,
        List<MailStatus> deliveries)
        implements Serializable {

    /** Characters of a body that a conversation shows at most. */
    public static final int LONGEST_SHOWN = 20_000;

    private static final int LONG = 1_500;
    private static final int MANY_LINES = 20;

    /** Takes copies. */
    public MessageRow {
        files = List.copyOf(files);
        deliveries = List.copyOf(deliveries);
    }

    /** So much that it is folded at first. */
    public boolean isLong() {
        return isLong(body);
    }

    public static boolean isLong(String text) {
        return text.length() > LONG || text.lines().count() > MANY_LINES;
    }
}
