package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.TicketCounts;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.service.TicketService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The information centre of one person: who it is, at which customers, and the person's latest tickets. */
@Named("contactCenter")
@ViewScoped
public class ContactCenterPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 10;

    @Inject
    ContactService contacts;

    @Inject
    CustomerService customers;

    @Inject
    TicketService tickets;

    private String login;
    private ContactView contact;
    private CustomerView customer;
    private List<TicketRow> latest = List.of();
    private TicketCounts counts;

    /** @throws ContactNotFoundException when the address names an unknown login */
    public void open() {
        String wanted = login == null ? "" : login;
        contact = contacts.find(wanted).orElseThrow(() -> new ContactNotFoundException(wanted));
        customer = customers.find(contact.mainCustomer().number()).orElseThrow();
    }

    /** Apart from {@link #open}, because not everybody who may see people may see tickets. */
    public List<TicketRow> getLatest() {
        if (latest.isEmpty()) {
            latest = tickets.list(new TicketFilter(TicketSelection.ALL, null, contact.id()), new Slice(0, LATEST));
        }
        return latest;
    }

    public List<StatusLine> getStatusLines() {
        if (counts == null) {
            counts = tickets.counts(customer.id(), List.of(contact.id()));
        }
        return StatusLine.of(selection -> counts.ofContact(contact.id(), selection)).stream()
                .filter(line -> line.selection() != TicketSelection.ESCALATED)
                .toList();
    }

    public ContactView getContact() {
        return contact;
    }

    public CustomerView getCustomer() {
        return customer;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
