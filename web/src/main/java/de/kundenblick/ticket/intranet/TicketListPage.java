package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.Total;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.TicketFilter;
import de.kundenblick.ticket.TicketOrder;
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
import org.primefaces.model.SortOrder;

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
    private Total total = Total.NONE;

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

    /** What the foot of the table says, in which the table fills in its own numbers. */
    public String getRange() {
        return total.more()
                ? messages.text("ticket.list.rangeOfMany", "{startRecord}", "{endRecord}", total.count())
                : messages.text("shared.table.range");
    }

    private static TicketOrder order(Map<String, SortMeta> sorted) {
        return sorted.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(by -> order(by.getField(), by.getOrder() == SortOrder.DESCENDING))
                .orElse(TicketOrder.NEWEST);
    }

    private static TicketOrder order(String field, boolean descending) {
        return switch (field) {
            case "priority" -> descending ? TicketOrder.HIGHEST_PRIORITY : TicketOrder.LOWEST_PRIORITY;
            case "escalation" -> TicketOrder.ESCALATION;
            default -> descending ? TicketOrder.NEWEST : TicketOrder.OLDEST;
        };
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

        /** Where the page after the last one that was looked at ends. */
        private int reached;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            total = tickets.count(filter());
            return (int) (total.more() ? Math.max(total.count(), reached) : total.count());
        }

        /** Where not everything was counted, there is always a next page as long as there are rows. */
        @Override
        public List<TicketRow> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            var page = tickets.list(filter(), order(order), new Slice(first, size));
            if (total.more() && page.size() == size) {
                reached = Math.max(reached, first + 2 * size);
                setRowCount(Math.max(getRowCount(), reached));
            }
            return page;
        }
    }
}
