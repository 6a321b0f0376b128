package de.kundenblick.notification;

import java.time.Instant;

/**
 * Something that happened and of which people are to be told.
 *
 * @param moment may be null
 * @param actorId who did it and needs not be told; null for a job
 * @param employeeId whom it happened to; null when only the ticket says who is concerned
 */
public record Told(NoticeKind kind, long ticketId, Instant moment, Long actorId, Long employeeId) {}
