package de.kundenblick.shared.service;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A moment among the columns of a native query. */
public final class StoredMoment {
    private StoredMoment() {}

    /** @param column null, or of the driver's type, which depends on how the statement was prepared */
    public static Instant of(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof Timestamp at ? at.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
