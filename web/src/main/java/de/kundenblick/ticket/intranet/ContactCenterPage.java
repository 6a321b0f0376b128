package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.ticket.TicketCounts;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.service.TicketService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The information centre of one person: who it is, at which customers, and the person's latest tickets. */
@Named("contactCenter")
@ViewScoped
public class ContactCenterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ContactService contacts;

    @Inject
    CustomerService customers;

    @Inject
    TicketService tickets;

    private String login;
    private ContactView contact;
    private CustomerView customer;
    private TicketCounts counts;

    /** @throws ContactNotFoundException when the address names an unknown login */
    public void open() {
        String wanted = login == null ? "" : login;
        contact = contacts.find(wanted).orElseThrow(() -> new ContactNotFoundException(wanted));
        customer = customers.find(contact.mainCustomer().number()).orElseThrow();
    }

    public List<StatusLine> getStatusLines() {
        if (counts == null) {
            counts = tickets.counts(customer.id(), List.of(contact.id()));
        }
        return StatusLine.of(selection -> counts.ofContact(contact.id(), selection)).stream()
                .filter(line -> line.selection() != TicketSelection.ESCALATED)
                .toList();
    }

    /** What the page listens at: the tickets of the person's customers. */
    public String getLiveTopics() {
        return contact.customers().stream().map(each -> "customer-" + each.id()).collect(Collectors.joining(" "));
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
