package de.kundenblick.ticket;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.conflict.NamedFields;

/**
 * What a form changes about a ticket; null where nothing or nobody is chosen.
 *
 * @param customer by number
 * @param contact by login
 */
public record TicketFields(
        String subject,
        Choice queue,
        Priority priority,
        Choice owner,
        Choice responsible,
        Choice type,
        Choice service,
        Choice serviceLevel,
        String customer,
        String contact) {

    public static NamedFields of(TicketView view) {
        return NamedFields.of(new TicketFields(
                view.row().subject(),
                view.queue(),
                view.row().priority(),
                view.owner(),
                view.responsible(),
                view.type(),
                view.service(),
                view.serviceLevel(),
                view.customer().number(),
                view.customer().contactLogin()));
    }
}
