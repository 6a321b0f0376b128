package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;

/** A line of a ticket's history. */
public record TicketEventRow(Instant happenedAt, String actor, EventKind kind, String oldValue, String newValue)
        implements Serializable {}
