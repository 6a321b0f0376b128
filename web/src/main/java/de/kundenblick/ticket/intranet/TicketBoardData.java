package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.TicketCounts;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.service.TicketService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the widgets of one page ask for, asked once in a request however many of them need it. The contacts come before
 * the counts, so that one grouped query counts for the customer and for every contact that is shown.
 */
@RequestScoped
public class TicketBoardData {
    private record Page(TicketFilter filter, Slice slice) {}

    @Inject
    TicketService tickets;

    @Inject
    ContactService contacts;

    private final Map<Page, List<TicketRow>> ticketPages = new HashMap<>();
    private Slice contactSlice;
    private List<ContactRow> contactRows;
    private Long contactCount;
    private TicketCounts counts;

    List<TicketRow> tickets(TicketFilter filter, Slice slice) {
        return ticketPages.computeIfAbsent(new Page(filter, slice), page -> tickets.list(page.filter(), page.slice()));
    }

    List<ContactRow> contacts(long customerId, Slice slice) {
        if (!slice.equals(contactSlice)) {
            contactSlice = slice;
            contactRows = contacts.list(customerId, slice);
            counts = null;
        }
        return contactRows;
    }

    long contactCount(long customerId) {
        if (contactCount == null) {
            contactCount = contacts.count(customerId);
        }
        return contactCount;
    }

    /** @param firstRows how many contacts the first page shows, when no page was asked for yet */
    TicketCounts counts(long customerId, int firstRows) {
        if (counts == null) {
            var shown = contactRows == null ? contacts(customerId, new Slice(0, firstRows)) : contactRows;
            counts = tickets.counts(
                    customerId, shown.stream().map(ContactRow::id).toList());
        }
        return counts;
    }
}
