package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The tickets behind a customer's hit rate. */
@Named("ticketPromises")
@ViewScoped
public class TicketPromisesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerService customers;

    @Inject
    Messages messages;

    private String number;
    private CustomerView customer;

    /** @throws CustomerNotFoundException when the address names an unknown customer */
    public void open() {
        String wanted = number == null ? "" : number;
        customer = customers.find(wanted).orElseThrow(() -> new CustomerNotFoundException(wanted));
    }

    public List<String> getWidgets() {
        return List.of("tickets-missed", "tickets-promised");
    }

    public String getTitle() {
        return messages.text("ticket.promises.title", customer.name());
    }

    public CustomerView getCustomer() {
        return customer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
