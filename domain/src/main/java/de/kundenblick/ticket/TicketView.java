package de.kundenblick.ticket;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.mail.DraftRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A ticket as its page shows it.
 *
 * @param version that actions refer to
 * @param stateId of the state that the row names
 * @param owner null for nobody, like the others that may be missing
 * @param pendingUntil null unless it waits
 * @param closedAt null while it is not closed
 * @param mergedInto number of the ticket where it goes on; null unless it was merged
 * @param stars how content the customer was with it; null as long as the customer has not said
 * @param ratingComment null for none
 * @param watched whether the reader watches it
 * @param watchers how many do
 * @param messages how many the conversation has
 * @param drafts mails to it that the reader has begun, the latest first
 */
public record TicketView(
        TicketRow row,
        int version,
        long stateId,
        Choice queue,
        Choice owner,
        Choice responsible,
        Choice type,
        Choice service,
        Choice serviceLevel,
        LockKind lock,
        Instant pendingUntil,
        Instant closedAt,
        String externalKey,
        String mergedInto,
        TicketCustomer customer,
        Integer stars,
        String ratingComment,
        boolean watched,
        long watchers,
        long messages,
        List<DraftRow> drafts)
        implements Serializable {

    /** Takes a copy. */
    public TicketView {
        drafts = List.copyOf(drafts);
    }

    /** It was closed, removed or went on elsewhere. */
    public boolean isFinal() {
        return row.stateType().isFinal();
    }

    /** It goes on elsewhere and takes nothing any more. */
    public boolean isMerged() {
        return row.stateType() == StateType.MERGED;
    }
}
