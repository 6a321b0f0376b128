package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.LockKind;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.service.TicketWorkService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is done to a ticket by one click; each leads back to the ticket. */
@Named("ticketActs")
@RequestScoped
public class TicketActs {
    @Inject
    TicketWorkService work;

    @Inject
    Messages messages;

    public String take(TicketView ticket) {
        work.take(number(ticket), ticket.owner() == null ? null : ticket.owner().id());
        return done(ticket, "ticket.act.taken");
    }

    public String release(TicketView ticket) {
        work.release(number(ticket));
        return done(ticket, "ticket.act.released");
    }

    public String lock(TicketView ticket) {
        work.lock(number(ticket), LockKind.LOCK);
        return done(ticket, "ticket.act.locked");
    }

    public String unlock(TicketView ticket) {
        work.lock(number(ticket), LockKind.UNLOCK);
        return done(ticket, "ticket.act.unlocked");
    }

    public String watch(TicketView ticket) {
        work.watch(number(ticket));
        return done(ticket, "ticket.act.watched");
    }

    public String unwatch(TicketView ticket) {
        work.unwatch(number(ticket));
        return done(ticket, "ticket.act.unwatched");
    }

    private String done(TicketView ticket, String text) {
        messages.keep().info(text, number(ticket));
        return TicketAddress.of(number(ticket));
    }

    private static String number(TicketView ticket) {
        return ticket.row().number();
    }
}
