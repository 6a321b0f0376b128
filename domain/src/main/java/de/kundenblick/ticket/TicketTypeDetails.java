package de.kundenblick.ticket;

import de.kundenblick.shared.record.NamedDetails;

/**
 * What a form says of a ticket type.
 *
 * @param valid whether it is offered
 */
public record TicketTypeDetails(String name, boolean valid) implements NamedDetails {}
