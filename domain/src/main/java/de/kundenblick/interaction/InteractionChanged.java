package de.kundenblick.interaction;

/**
 * Something happened to an interaction. Fired inside the transaction of the change; what people see live waits until it is
 * committed.
 *
 * @param entryId what was written, published or recalled; null when it concerns the record as a whole
 * @param employeeId who did it; null for contacts and jobs
 */
public record InteractionChanged(
        Kind kind,
        long interactionId,
        String number,
        long customerId,
        long topicId,
        Long ownerId,
        Long entryId,
        Long employeeId) {
    /** What happened. */
    public enum Kind {
        CREATED,
        CHANGED,
        /** An employee wrote an entry, which is internal. */
        WRITTEN,
        /** An employee published an entry. */
        PUBLISHED,
        RECALLED,
        /** A contact wrote an entry at the portal. */
        RECEIVED,
        DELETED
    }
}
