package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportedTicket;
import de.kundenblick.exchange.TicketFormat;
import de.kundenblick.exchange.WriteCounts;
import de.kundenblick.shared.service.NumberSeries;
import de.kundenblick.ticket.TicketsWritten;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes some tickets in a transaction of their own; two imports at the same time take turns. */
@Dependent
class TicketBatch {
    @Inject
    ExchangeRepository stored;

    @Inject
    NumberSeries numbers;

    @Inject
    Event<TicketsWritten> written;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    WriteCounts write(TicketFormat format, List<ImportedTicket> tickets, Set<Long> teamIds) {
        stored.waitForOtherImports();
        var made = new ArrayList<Trace>();
        var people = new BatchCustomers(stored, tickets, made);
        var writer = new TicketWriter(stored, numbers, format, people, teamIds, made);
        var counts = writer.write(tickets);
        written.fire(new TicketsWritten(writer.unsettledIds()));
        return counts;
    }
}
