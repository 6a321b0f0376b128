package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactPage;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.CustomerHealth;
import de.kundenblick.ticket.TicketCounts;
import de.kundenblick.ticket.service.TicketService;
import de.kundenblick.ticket.service.TicketWidgetService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * What the widgets of one page ask for, asked once in a request however many of them need it. The contacts come before
 * the counts, so that one grouped query counts for the customer and for every contact that is shown.
 */
@RequestScoped
public class TicketBoardData {
    @Inject
    TicketService tickets;

    @Inject
    ContactService contacts;

    @Inject
    TicketWidgetService widgets;

    @Inject
    BoardToolbox toolbox;

    private Slice slice;
    private ContactPage page;
    private TicketCounts counts;
    private CustomerHealth health;

    ContactPage contacts(long customerId, Slice wanted) {
        if (!wanted.equals(slice)) {
            slice = wanted;
            page = contacts.list(customerId, wanted);
            counts = null;
        }
        return page;
    }

    /** @param shown the contacts whose own numbers are wanted as well */
    TicketCounts counts(long customerId, Slice shown) {
        var rows = contacts(customerId, shown).rows();
        if (counts == null) {
            counts =
                    tickets.counts(customerId, rows.stream().map(ContactRow::id).toList());
        }
        return counts;
    }

    CustomerHealth health(long customerId) {
        if (health == null) {
            health = widgets.health(customerId);
        }
        return health;
    }

    BoardTools tools() {
        return toolbox.tools();
    }
}
