package de.kundenblick.ticket;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.ticket.queue.Queue;
import java.time.Instant;

/**
 * A ticket that is about to be opened.
 *
 * @param pendingUntil null unless the state waits for a moment
 * @param contact who asked; null when nobody is known
 * @param owner null for nobody
 * @param responsible null for nobody
 * @param message what it begins with; null for nothing
 */
public record NewTicket(
        String subject,
        TicketState state,
        Instant pendingUntil,
        Queue queue,
        Customer customer,
        Contact contact,
        Priority priority,
        Employee owner,
        Employee responsible,
        Classification classification,
        NewMessage message) {

    /** The same in another state. */
    public NewTicket in(TicketState newState) {
        return new NewTicket(
                subject,
                newState,
                pendingUntil,
                queue,
                customer,
                contact,
                priority,
                owner,
                responsible,
                classification,
                message);
    }

    /** Of normal priority, nobody's, about nothing in particular. */
    public static NewTicket of(
            String subject, TicketState state, Queue queue, Customer customer, Contact contact, NewMessage message) {
        return new NewTicket(
                subject,
                state,
                null,
                queue,
                customer,
                contact,
                Priority.NORMAL,
                null,
                null,
                new Classification(),
                message);
    }
}
