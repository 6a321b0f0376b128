package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * Which tickets a list shows.
 *
 * @param customerId null for tickets of all customers
 * @param contactId null for tickets of all contacts
 */
public record TicketFilter(TicketSelection selection, Long customerId, Long contactId) implements Serializable {}
