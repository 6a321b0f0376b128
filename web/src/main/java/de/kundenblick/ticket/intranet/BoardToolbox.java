package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.web.Phones;
import de.kundenblick.shared.web.Links;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where a board finds its tools. */
@Dependent
class BoardToolbox {
    @Inject
    Viewer viewer;

    @Inject
    Links links;

    @Inject
    TicketCells cells;

    @Inject
    Phones phones;

    BoardTools tools() {
        return new BoardTools(viewer, links, cells, phones);
    }
}
