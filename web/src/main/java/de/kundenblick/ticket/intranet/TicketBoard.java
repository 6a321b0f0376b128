package de.kundenblick.ticket.intranet;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.CustomerHealth;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** What a customer's board says of people and of numbers of tickets. */
@Named("ticketBoard")
@ViewScoped
public class TicketBoard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int[] ROWS = {10, 5, 15, 20, 25};
    private static final List<Integer> CHOICES = List.of(5, 10, 15, 20, 25);
    private static final String ROWS_OF_CONTACTS = "board.customer.contacts.rows";

    @Inject
    TicketBoardData data;

    @Inject
    CurrentEmployee current;

    @Inject
    PreferenceService preferences;

    private long customerId;
    private String customerNumber;
    private int first;

    /** @param customer null when the page has found none */
    public void open(CustomerView customer) {
        if (customer != null) {
            customerId = customer.id();
            customerNumber = customer.number();
        }
    }

    /** Turns the pages of the people, or changes how many a page has. */
    public void act() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String value = sent.getOrDefault("value", "");
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if ("page".equals(sent.get("act"))) {
                first = number;
            } else if (CHOICES.contains(number)) {
                first = 0;
                preferences.set(ROWS_OF_CONTACTS, value);
            }
        }
        PrimeFaces.current().ajax().update("contacts");
    }

    ContactTableView contacts() {
        int rows = rows();
        var page = data.contacts(customerId, slice());
        if (page.rows().isEmpty() && page.total() > 0) {
            first = 0;
            page = data.contacts(customerId, slice());
        }
        var pager = new WidgetPager(slice().first(), page.rows().size(), rows, page.total(), CHOICES);
        return new ContactTableView(customerNumber, page.rows(), data.counts(customerId, slice()), pager, data.tools());
    }

    /** The customer's numbers of all kinds, as the status widget shows them. */
    public List<StatusLine> getStatusLines() {
        return StatusLine.of(data.counts(customerId, slice())::of);
    }

    /** The numbers of the page's head. */
    public List<StatusLine> getFacts() {
        return StatusLine.ofHead(data.counts(customerId, slice())::of);
    }

    public long getContactCount() {
        return data.contacts(customerId, slice()).total();
    }

    public CustomerHealth getHealth() {
        return data.health(customerId);
    }

    private Slice slice() {
        int rows = rows();
        return new Slice(first / rows * rows, rows);
    }

    /** As the reader chose them, 10 at first. */
    private int rows() {
        return current.preferences().choice(ROWS_OF_CONTACTS, ROWS);
    }
}
