package de.kundenblick.interaction;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far a published entry has come.
 *
 * @param publishedBy null when the employee is gone
 * @param recallableUntil null when it was published in another way than by hand
 * @param withoutSender whether nobody was told, for want of an address that mails could come from
 * @param mails how many mails there are, those that were taken back left out
 * @param sent how many of them a mail server has taken
 * @param failed how many of them will not arrive
 * @param opened how many contacts have opened it at the portal
 */
public record EntryDelivery(
        long entryId,
        Instant publishedAt,
        String publishedBy,
        Instant recallableUntil,
        boolean withoutSender,
        int mails,
        int sent,
        int failed,
        int opened)
        implements Serializable {

    /** How many wait to be sent. */
    public int waiting() {
        return mails - sent - failed;
    }
}
