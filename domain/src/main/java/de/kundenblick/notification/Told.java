package de.kundenblick.notification;

import java.time.Instant;

/**
 * Something that happened to a ticket or an interaction and of which people are to be told.
 *
 * @param ticketId null for an interaction
 * @param interactionId null for a ticket
 * @param entryId what was written in the interaction; null for a ticket
 * @param moment may be null
 * @param actorId who did it and needs not be told; null for a job or a contact
 * @param employeeId whom it happened to; null when only the record says who is concerned
 */
public record Told(
        NoticeKind kind,
        Long ticketId,
        Long interactionId,
        Long entryId,
        Instant moment,
        Long actorId,
        Long employeeId) {
    /** About a ticket. */
    public Told(NoticeKind kind, long ticketId, Instant moment, Long actorId, Long employeeId) {
        this(kind, ticketId, null, null, moment, actorId, employeeId);
    }

    /** A contact wrote an entry at the portal. */
    public static Told received(long interactionId, long entryId) {
        return new Told(NoticeKind.PORTAL_MESSAGE, null, interactionId, entryId, null, null, null);
    }
}
