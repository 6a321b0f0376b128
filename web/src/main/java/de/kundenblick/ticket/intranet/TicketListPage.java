package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketRow;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.service.TicketService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list behind every number of tickets: all of them, of one customer or of one contact, of one kind. */
@Named("ticketList")
@ViewScoped
public class TicketListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TicketService tickets;

    @Inject
    Messages messages;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    private final LazyDataModel<TicketRow> rows = new Rows();
    private String show;
    private String customerNumber;
    private String contactLogin;
    private CustomerView customer;
    private ContactView contact;

    /**
     * @throws CustomerNotFoundException when the address names an unknown customer
     * @throws ContactNotFoundException when it names an unknown contact
     */
    public void open() {
        if (customerNumber != null) {
            customer = customers.find(customerNumber).orElseThrow(() -> new CustomerNotFoundException(customerNumber));
        }
        if (contactLogin != null) {
            contact = contacts.find(contactLogin).orElseThrow(() -> new ContactNotFoundException(contactLogin));
        }
    }

    /** What is shown; all tickets when the address says nothing that is known. */
    public TicketSelection getSelection() {
        return TicketSelection.ofSlug(show).orElse(TicketSelection.ALL);
    }

    public String getTitle() {
        String kind = messages.text("ticket.selection." + getSelection());
        return messages.text("ticket.list.title", kind);
    }

    public TicketSelection[] getSelections() {
        return TicketSelection.values();
    }

    private TicketFilter filter() {
        return new TicketFilter(
                getSelection(), customer == null ? null : customer.id(), contact == null ? null : contact.id());
    }

    public LazyDataModel<TicketRow> getRows() {
        return rows;
    }

    public CustomerView getCustomer() {
        return customer;
    }

    public ContactView getContact() {
        return contact;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getCustomerNumber() {
        return customerNumber;
    }

    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }

    public String getContactLogin() {
        return contactLogin;
    }

    public void setContactLogin(String contactLogin) {
        this.contactLogin = contactLogin;
    }

    private class Rows extends LazyDataModel<TicketRow> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) tickets.count(filter());
        }

        @Override
        public List<TicketRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return tickets.list(filter(), new Slice(first, size));
        }
    }
}
