package de.kundenblick.ticket.service;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.ticket.AttachmentRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Files of messages that the customer may see, of tickets that the contact sees. */
@Dependent
class PortalTicketFiles implements PortalFiles {
    @Inject
    PortalTicketRepository tickets;

    @Inject
    Clock clock;

    @Override
    public Optional<AttachmentRow> find(long id, SignedInContact reader) {
        return tickets.file(id, new PortalScope(reader, clock.instant()));
    }
}
