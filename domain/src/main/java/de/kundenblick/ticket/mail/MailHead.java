package de.kundenblick.ticket.mail;

import de.kundenblick.mail.inbound.SenderName;
import de.kundenblick.mail.inbound.SenderProof;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The head of a message that is a mail. Lists of addresses are as RFC 5322 writes them; blank for nobody.
 *
 * @param replyTo null for the sender
 * @param bccList of ours alone
 * @param formatted whether there is HTML
 * @param rich whether the HTML shows more than the text
 * @param heldBack whether somebody has to say first that the customer may see it
 * @param stranger the sender had nothing to do with the ticket before
 * @param proof what the mail server said about the sender
 * @param automatic a program wrote it
 * @param inboxId under which the source is kept; null without it
 * @param embedded the files that the HTML shows
 * @param invitations the appointments that files bring
 */
public record MailHead(
        TicketMail.Direction direction,
        String senderAddress,
        String senderName,
        String replyTo,
        String toList,
        String ccList,
        String bccList,
        boolean formatted,
        boolean rich,
        boolean heldBack,
        boolean stranger,
        SenderProof proof,
        boolean automatic,
        Long inboxId,
        Set<Long> embedded,
        List<Invitation> invitations)
        implements Serializable {
    /** The sender as mails name one. */
    public String from() {
        String address = SenderName.shown(senderAddress);
        return senderName == null || senderName.isBlank() ? address : senderName + " <" + address + '>';
    }
}
