package de.kundenblick.ticket.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.customer.web.Phones;
import de.kundenblick.shared.web.Links;

/** What the tables of a board need to draw themselves, found once in a request for all of them. */
record BoardTools(Viewer viewer, Links links, TicketCells cells, Phones phones) {}
