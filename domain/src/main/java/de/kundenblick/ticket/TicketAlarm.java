package de.kundenblick.ticket;

import java.time.Instant;

/**
 * Something about a ticket that people are to hear of although nobody did anything.
 *
 * @param moment what has come, as the moment when something is due
 * @param employeeId whom it happened to; null when the ticket itself says who is concerned
 */
public record TicketAlarm(long ticketId, EventKind kind, Instant moment, Long employeeId) {}
