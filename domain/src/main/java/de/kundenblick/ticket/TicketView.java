package de.kundenblick.ticket;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A ticket as its page shows it.
 *
 * @param creditHold of the ticket's customer
 * @param closedAt null while it is not closed
 * @param history a part of it, newest first
 * @param events how many events the whole history has
 */
public record TicketView(
        TicketRow row,
        LockKind lock,
        long customerId,
        boolean creditHold,
        String contactLogin,
        Instant closedAt,
        String externalKey,
        List<TicketEventRow> history,
        long events)
        implements Serializable {}
