package de.kundenblick.ticket.intranet;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.PreferenceService;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.CustomerHealth;
import de.kundenblick.ticket.TicketSelection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.event.data.PageEvent;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The widgets about tickets and contacts on a customer's board. */
@Named("ticketBoard")
@ViewScoped
public class TicketBoard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int[] ROWS = {10, 5, 15, 20, 25};
    private static final String CONTACTS = "contacts";

    @Inject
    TicketBoardData data;

    @Inject
    CurrentEmployee current;

    @Inject
    PreferenceService preferences;

    private LazyDataModel<ContactRow> contacts;

    public LazyDataModel<ContactRow> contacts(long customerId) {
        if (contacts == null) {
            contacts = new Contacts(customerId);
        }
        return contacts;
    }

    /** The customer's numbers of all kinds, as the status widget shows them. */
    public List<StatusLine> statusLines(long customerId) {
        var counts = data.counts(customerId, rows(CONTACTS));
        return StatusLine.of(counts::of);
    }

    /** The numbers of the page's head. */
    public List<StatusLine> facts(long customerId) {
        var counts = data.counts(customerId, rows(CONTACTS));
        return StatusLine.ofHead(counts::of);
    }

    public long contactCount(long customerId) {
        return data.anyContacts(customerId, rows(CONTACTS)).total();
    }

    public CustomerHealth health(long customerId) {
        return data.health(customerId);
    }

    /** How many tickets of one kind the contact has, wherever they belong. */
    public long countOfContact(String selection, long customerId, long contactId) {
        return data.counts(customerId, rows(CONTACTS)).ofContact(contactId, TicketSelection.valueOf(selection));
    }

    /** Rows of a widget's table as the reader chose them, 10 at first. */
    public int rows(String widget) {
        return current.preferences().choice(preference(widget), ROWS);
    }

    /** Remembers a changed number of rows; the event comes from paging as well. */
    public void remember(PageEvent event) {
        String widget = event.getComponent().getParent().getNamingContainer().getId();
        Integer chosen = event.getRowsPerPage();
        if (chosen != null && chosen != rows(widget)) {
            preferences.set(preference(widget), chosen.toString());
        }
    }

    private static String preference(String widget) {
        return "board.customer." + widget + ".rows";
    }

    private class Contacts extends LazyDataModel<ContactRow> {
        private static final long serialVersionUID = 1L;
        private final long customerId;

        Contacts(long customerId) {
            this.customerId = customerId;
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) TicketBoard.this.contactCount(customerId);
        }

        @Override
        public List<ContactRow> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return data.contacts(customerId, new Slice(first, size)).rows();
        }
    }
}
