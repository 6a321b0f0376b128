package de.kundenblick.ticket;

import de.kundenblick.ticket.queue.FollowUp;
import de.kundenblick.ticket.rating.RatingView;
import java.io.Serializable;
import java.time.Instant;

/**
 * A ticket as its page at the portal shows it.
 *
 * @param contact who asked; null when nobody is known
 * @param closedAt null while it is not closed
 * @param answerDue by when the customer will have an answer; null when nothing is promised or the customer has one
 * @param followUp what becomes of an answer once it is closed
 * @param member whether the reader belongs to the ticket's customer and sees own tickets
 * @param messages how many the reader may see
 * @param unread whether there are some that the reader has not read yet
 * @param rating how content the customer is, or may say to be
 */
public record PortalTicketView(
        long id,
        String number,
        String subject,
        PortalStatus status,
        long customerId,
        String customerNumber,
        String customer,
        String contact,
        Instant createdAt,
        Instant closedAt,
        Instant answerDue,
        FollowUp followUp,
        boolean member,
        long messages,
        boolean unread,
        RatingView rating)
        implements Serializable {

    public boolean isClosed() {
        return status == PortalStatus.DONE;
    }

    /** Whether an answer would be refused, so that only a new ticket helps. */
    public boolean isRejecting() {
        return isClosed() && rejectsWhenClosed();
    }

    /** A new ticket of a customer that the reader does not belong to would be lost to the reader. */
    public boolean rejectsWhenClosed() {
        return followUp == FollowUp.REJECT || followUp == FollowUp.NEW_TICKET && !member;
    }
}
