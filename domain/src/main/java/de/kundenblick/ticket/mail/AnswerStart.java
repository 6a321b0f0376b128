package de.kundenblick.ticket.mail;

import de.kundenblick.ticket.AttachmentRow;
import java.io.Serializable;
import java.util.List;

/**
 * What a mail to a ticket begins with.
 *
 * @param to as RFC 5322 writes them, as {@code cc}
 * @param quotation below what is written; empty for none
 * @param pictured the quotation in HTML, with the pictures within it; null when it has none
 * @param body to begin with instead of salutation and signature; null for those
 * @param html whether that is HTML
 * @param messageId that it answers; null for none
 * @param files that the ticket has
 * @param chosen which of them go along at first
 */
public record AnswerStart(
        String to,
        String cc,
        String subject,
        MailSender sender,
        String quotation,
        String pictured,
        String body,
        boolean html,
        Long messageId,
        List<AttachmentRow> files,
        List<Long> chosen)
        implements Serializable {}
