package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.shared.service.ListSource;
import de.kundenblick.ticket.TicketLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The tickets that the caller may see, for files. */
@ApplicationScoped
public class TicketListSource implements ListSource {
    @Inject
    TicketListService tickets;

    @Override
    public ListDefinition list() {
        return TicketLists.TICKETS;
    }

    @Override
    public String permission() {
        return Permissions.CUSTOMER_EXPORT;
    }

    @Override
    public String labels() {
        return "ticket.field.";
    }

    @Override
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return tickets.read(state, selection, sink);
    }
}
