package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.Pager;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.service.TicketService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One ticket with its history. */
@Named("ticketShow")
@ViewScoped
public class TicketShowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketService tickets;

    private static final int EVENTS = 50;

    private String number;
    private int first;
    private TicketView ticket;

    /** @throws TicketNotFoundException when no queue of the caller holds such a ticket */
    public void open() {
        String wanted = number == null ? "" : number;
        ticket = tickets.find(wanted, new Slice(Math.max(0, first), EVENTS))
                .orElseThrow(() -> new TicketNotFoundException(wanted));
    }

    /** Which part of the history is shown. */
    public Pager getPager() {
        return new Pager(first, EVENTS, ticket.events());
    }

    /** Index of the first event, from the newest. */
    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public TicketView getTicket() {
        return ticket;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
