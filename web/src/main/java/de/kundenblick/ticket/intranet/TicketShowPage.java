package de.kundenblick.ticket.intranet;

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

    private String number;
    private TicketView ticket;

    /** @throws TicketNotFoundException when no queue of the caller holds such a ticket */
    public void open() {
        String wanted = number == null ? "" : number;
        ticket = tickets.find(wanted).orElseThrow(() -> new TicketNotFoundException(wanted));
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
