package de.kundenblick.account;

import java.time.Instant;

/** Who is away when, and who stands in. */
public record PlannedAbsence(long employeeId, long deputyId, Instant start, Instant end) {
    boolean overlaps(PlannedAbsence other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
