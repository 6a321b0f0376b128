package de.kundenblick.ticket;

import java.util.Set;

/**
 * A ticket was created or changed. Fired inside the transaction of the change; what people see live waits until it is
 * committed.
 *
 * @param customerIds of the ticket's customer, and of the former one when it was given to another
 * @param actorId the employee who did it; null for contacts and for jobs
 * @param kinds what happened, never empty
 */
public record TicketChanged(
        long ticketId, String number, Set<Long> customerIds, long queueId, Long actorId, Set<EventKind> kinds) {}
