package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * Whose ticket it is, and who asked.
 *
 * @param contactId null when nobody is known, like the other words about the contact
 * @param strangers whether it is the one of senders whom nobody knows
 * @param unfinished how many other tickets of the customer are not finished, as far as the reader may see them
 */
public record TicketCustomer(
        long id,
        String number,
        String name,
        boolean creditHold,
        Long contactId,
        String contactLogin,
        String contactName,
        String contactPhone,
        String contactEmail,
        boolean strangers,
        long unfinished)
        implements Serializable {}
