package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;

/** A ticket as a line of a list. */
public record TicketRow(
        long id,
        String number,
        String subject,
        String queue,
        String state,
        StateType stateType,
        Priority priority,
        String owner,
        String customerNumber,
        String customerName,
        String contactName,
        Instant createdAt,
        Instant changedAt,
        Instant escalatesAt)
        implements Serializable {}
