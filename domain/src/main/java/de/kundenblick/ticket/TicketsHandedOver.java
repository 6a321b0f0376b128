package de.kundenblick.ticket;

import java.time.Instant;

/**
 * Tickets went to a deputy, or came back.
 *
 * @param from whose they were until now
 * @param to whose they are now
 * @param until when the absence ends
 */
public record TicketsHandedOver(long from, long to, int tickets, Instant until, boolean back) {}
