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

    /** @param firstRows how many contacts the first page shows, when no page was asked for yet */
    ContactPage anyContacts(long customerId, int firstRows) {
        return page == null ? contacts(customerId, new Slice(0, firstRows)) : page;
    }

    /** @param firstRows as for {@link #anyContacts} */
    TicketCounts counts(long customerId, int firstRows) {
        if (counts == null) {
            var shown = anyContacts(customerId, firstRows).rows();
            counts = tickets.counts(
                    customerId, shown.stream().map(ContactRow::id).toList());
        }
        return counts;
    }

    CustomerHealth health(long customerId) {
        if (health == null) {
            health = widgets.health(customerId);
        }
        return health;
    }
}
