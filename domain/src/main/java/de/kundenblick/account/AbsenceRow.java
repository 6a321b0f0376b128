package de.kundenblick.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * An absence in a list.
 *
 * @param endsAt the first moment at which the employee is there again
 * @param moved as whose owner or responsible person the deputy was put in
 */
public record AbsenceRow(
        long id,
        long employeeId,
        String employee,
        String deputy,
        Instant startsAt,
        Instant endsAt,
        String note,
        boolean over,
        boolean running,
        long moved)
        implements Serializable {
    /** The last moment of the absence, whose day is the last one. */
    public Instant last() {
        return endsAt.minusMillis(1);
    }
}
