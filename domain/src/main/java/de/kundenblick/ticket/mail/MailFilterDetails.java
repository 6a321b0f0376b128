package de.kundenblick.ticket.mail;

import de.kundenblick.shared.record.NamedDetails;
import de.kundenblick.ticket.Priority;
import java.util.ArrayList;

/**
 * What a form says of a filter; a null action leaves things as they are.
 *
 * @param valid whether it is asked at all
 * @param any whether one condition is enough
 * @param replies whether it is asked about answers to tickets as well; there only disposal, priority and quiet count
 * @param last no further filter is asked after it
 * @param quiet no automatic answer
 * @param ownerHeader which names the owner
 * @param customerNumber whose ticket it becomes, whoever wrote
 */
public record MailFilterDetails(
        String name,
        boolean valid,
        boolean any,
        ArrayList<MailCondition> conditions,
        boolean replies,
        boolean last,
        MailDisposal disposal,
        boolean quiet,
        Long queueId,
        Priority priority,
        OwnerSource ownerSource,
        Long ownerId,
        String ownerHeader,
        Long responsibleId,
        Long typeId,
        Long serviceId,
        String customerNumber)
        implements NamedDetails {

    /** That demands and does nothing yet. */
    public static MailFilterDetails named(String name) {
        return new MailFilterDetails(
                name,
                true,
                false,
                new ArrayList<>(),
                false,
                false,
                MailDisposal.TAKE,
                false,
                null,
                null,
                OwnerSource.NONE,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether a mail that it hits fares otherwise than without it. */
    public boolean actsAtAll() {
        return disposal != MailDisposal.TAKE
                || quiet
                || last
                || queueId != null
                || priority != null
                || ownerSource != OwnerSource.NONE
                || responsibleId != null
                || typeId != null
                || serviceId != null
                || customerNumber != null;
    }
}
