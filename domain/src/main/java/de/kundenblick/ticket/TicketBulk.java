package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is to be done to many tickets at once; what is null stays as it is.
 *
 * @param owner {@link #NOBODY} or the id of an employee
 * @param pendingUntil for a state that waits
 * @param note for colleagues
 * @param into the number of the ticket that all others are merged into
 */
public record TicketBulk(
        Long queueId,
        String owner,
        Long stateId,
        Instant pendingUntil,
        Priority priority,
        LockKind lock,
        String note,
        String into)
        implements Serializable {

    public static final String NOBODY = "none";

    public boolean isNothing() {
        return queueId == null
                && owner == null
                && stateId == null
                && priority == null
                && lock == null
                && note == null
                && into == null;
    }
}
