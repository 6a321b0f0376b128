package de.kundenblick.audit;

/** Where a part of the audit log begins. */
public sealed interface AuditPosition {
    /** The latest entries. */
    record Latest() implements AuditPosition {}

    /** Those that are older than this entry. */
    record Before(long id) implements AuditPosition {}

    /** Those that are newer than this entry, the nearest of them. */
    record After(long id) implements AuditPosition {}

    /** @return the latest when both are null */
    static AuditPosition of(Long before, Long after) {
        if (before != null) {
            return new Before(before);
        }
        return after == null ? new Latest() : new After(after);
    }
}
