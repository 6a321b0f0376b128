package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactRow;
import de.kundenblick.ticket.TicketCounts;
import java.util.List;

/** The people of a customer as they are drawn. */
record ContactTableView(
        String customerNumber, List<ContactRow> rows, TicketCounts counts, WidgetPager pager, BoardTools tools) {}
