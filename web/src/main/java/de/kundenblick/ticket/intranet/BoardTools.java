package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.web.Phones;
import de.kundenblick.shared.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the tables of a board need to draw themselves, looked up once in a request for all of them. */
@RequestScoped
public class BoardTools {
    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    TicketCells cells;

    @Inject
    Phones phones;

    /** Without the proxy that stands before it. */
    BoardTools direct() {
        return this;
    }
}
