package de.kundenblick.ticket.widget;

import java.io.Serializable;

/**
 * Whose tickets a board is about.
 *
 * @param customerId null on a person's board
 * @param contactId null on a customer's board
 */
public record TicketScope(Long customerId, Long contactId) implements Serializable {
    public static TicketScope ofCustomer(long id) {
        return new TicketScope(id, null);
    }

    public static TicketScope ofContact(long id) {
        return new TicketScope(null, id);
    }

    public boolean isContact() {
        return contactId != null;
    }
}
