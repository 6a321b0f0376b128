package de.kundenblick.account;

import java.time.Instant;

/**
 * An employee opened the page of a record.
 *
 * @param recordId of a record of that kind
 */
public record RecordView(long employeeId, Kind kind, long recordId, Instant at) {
    /** What can be opened. */
    public enum Kind {
        TICKET,
        CUSTOMER,
        INTERACTION
    }
}
