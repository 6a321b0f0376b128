package de.kundenblick.customer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A credit hold as a line of a customer's history.
 *
 * @param heldBy a name, or null when nobody knows any more
 * @param releasedAt null while it lasts
 */
public record HoldRow(
        String reason,
        String note,
        LocalDate endsOn,
        Instant heldAt,
        String heldBy,
        Instant releasedAt,
        String releasedBy,
        String releaseReason)
        implements Serializable {

    public boolean isOpen() {
        return releasedAt == null;
    }
}
