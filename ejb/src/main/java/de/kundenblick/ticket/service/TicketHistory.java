package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.HistoryRecord;
import de.kundenblick.audit.service.HistorySource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows what became of a ticket to whoever may look at the tickets of its queue. */
@Dependent
public class TicketHistory implements HistorySource {
    @Inject
    TicketService tickets;

    @Override
    public String type() {
        return "ticket";
    }

    @Override
    public String permission() {
        return Permissions.TICKET_READ;
    }

    @Override
    public Optional<HistoryRecord> find(String key) {
        return tickets.find(key)
                .map(found -> new HistoryRecord(
                        type(),
                        found.row().id(),
                        found.row().number(),
                        found.row().subject() + " (" + found.row().number() + ")"));
    }
}
