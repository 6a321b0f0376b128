package de.kundenblick.ticket.service;

import de.kundenblick.shared.BusinessException;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketNotFoundException;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tickets that an action has to do with, as long as the caller may see them. */
@Dependent
class RelatedTickets {
    @Inject
    TicketLinkRepository links;

    @Inject
    TicketWorkRepository tickets;

    @Inject
    ReadableQueues readableQueues;

    /** A ticket and the one that is to be merged or linked with it; nobody else changes either. */
    record Pair(Ticket one, Ticket other) {}

    /**
     * Locks both, always in the same order, so that two such actions never wait for each other.
     *
     * @param unknown what is said when the caller may not see the other one
     * @throws TicketNotFoundException when the caller may not see the first one, or there is none
     */
    Pair lock(String number, long otherId, Supplier<? extends BusinessException> unknown, SessionContext caller) {
        long id = links.id(number).orElseThrow(() -> new TicketNotFoundException(number));
        var first = tickets.lock(Math.min(id, otherId)).orElseThrow(unknown);
        var second = tickets.lock(Math.max(id, otherId)).orElseThrow(unknown);
        var pair = first.getId() == id ? new Pair(first, second) : new Pair(second, first);
        check(pair.one(), () -> new TicketNotFoundException(number), caller);
        check(pair.other(), unknown, caller);
        return pair;
    }

    /** Locks all that are to be merged into one as {@link #lock} locks two; whether they may be is not asked. */
    void lockAll(String into, List<Long> ids) {
        links.lock();
        Stream.concat(links.end(into).stream(), ids.stream())
                .distinct()
                .sorted()
                .forEach(tickets::lock);
    }

    /** @param unknown what is said when the caller may not see it */
    void check(Ticket ticket, Supplier<? extends BusinessException> unknown, SessionContext caller) {
        if (!readableQueues.scope(caller).holds(ticket.getQueue().getId())) {
            throw unknown.get();
        }
    }
}
