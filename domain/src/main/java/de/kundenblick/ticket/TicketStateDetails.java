package de.kundenblick.ticket;

import de.kundenblick.shared.record.NamedDetails;
import de.kundenblick.ticket.sla.Suspension;

/**
 * What a form says of a state.
 *
 * @param suspension what the targets do while a ticket is in it
 * @param valid whether tickets may still enter it
 */
public record TicketStateDetails(String name, StateType type, Suspension suspension, boolean valid)
        implements NamedDetails {}
