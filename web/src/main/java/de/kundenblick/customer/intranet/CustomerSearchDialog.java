package de.kundenblick.customer.intranet;

import de.kundenblick.customer.ContactHit;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.customer.service.CustomerSearchService;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.search.MatchReason;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The search for a customer or one of its contacts, open from everywhere. */
@Named("customerSearch")
@ViewScoped
public class CustomerSearchDialog implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Hits that are offered while typing; one more tells that there are more. */
    public static final int OFFERED = 20;

    @Inject
    CustomerSearchService search;

    @Inject
    Messages messages;

    private String customerQuery;
    private String contactQuery;
    private LazyDataModel<CustomerHit> allCustomers;
    private LazyDataModel<ContactHit> allContacts;

    public List<CustomerHit> customers(String typed) {
        customerQuery = PlainText.of(typed);
        return search.customers(customerQuery, new Slice(0, OFFERED + 1));
    }

    public List<ContactHit> contacts(String typed) {
        contactQuery = PlainText.of(typed);
        return search.contacts(contactQuery, new Slice(0, OFFERED + 1));
    }

    /** Pages through all customers that the typed text finds. */
    public void listCustomers() {
        allContacts = null;
        allCustomers = new CustomerHits(customerQuery == null ? "" : customerQuery);
    }

    /** Pages through all contacts that the typed text finds. */
    public void listContacts() {
        allCustomers = null;
        allContacts = new ContactHits(contactQuery == null ? "" : contactQuery);
    }

    /**
     * Enter without a choice: goes to the only hit, or lists them all.
     *
     * @param everywhere what was typed into the box for everything, which counts when nothing else was typed
     */
    public void find(String everywhere) {
        if (isBlank(customerQuery) && isBlank(contactQuery)) {
            customerQuery = PlainText.of(everywhere);
        }
        find();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private void find() {
        boolean byContact = customerQuery == null || customerQuery.isBlank();
        var numbers = byContact
                ? contacts(contactQuery == null ? "" : contactQuery).stream()
                        .map(ContactHit::customerNumber)
                        .toList()
                : customers(customerQuery).stream().map(CustomerHit::number).toList();
        if (numbers.size() == 1
                || numbers.stream().limit(1).anyMatch(number -> number.equalsIgnoreCase(customerQuery))) {
            goTo(numbers.get(0));
        } else if (byContact) {
            listContacts();
        } else {
            listCustomers();
        }
    }

    private static void goTo(String customerNumber) {
        String number = URLEncoder.encode(customerNumber, StandardCharsets.UTF_8);
        PrimeFaces.current().ajax().addCallbackParam("address", "/intranet/customer/center?number=" + number);
    }

    /** Tells the browser the page of the chosen hit's customer. */
    public void choose(SelectEvent<String> event) {
        goTo(event.getObject());
    }

    /** As in "gefunden in: Telefon (andere Schreibweise)"; empty when the shown name says it already. */
    public String explain(MatchReason reason) {
        if (reason == null || reason.field().equals("name") && reason.kind() == MatchReason.Kind.EXACT) {
            return "";
        }
        String field = messages.text("search.field." + reason.field());
        return messages.text("search.reason." + reason.kind().name().toLowerCase(Locale.ROOT), field);
    }

    public LazyDataModel<CustomerHit> getAllCustomers() {
        return allCustomers;
    }

    public LazyDataModel<ContactHit> getAllContacts() {
        return allContacts;
    }

    /** The hits as a list to sort, filter and save; null while none are shown. */
    public String getListAddress() {
        if (allCustomers != null) {
            return listAddress("list", customerQuery);
        }
        return allContacts == null ? null : listAddress("contacts", contactQuery);
    }

    private static String listAddress(String page, String typed) {
        String query = URLEncoder.encode(typed == null ? "" : typed, StandardCharsets.UTF_8);
        return "/intranet/customer/" + page + "?validity=VALID&q=" + query;
    }

    public String getCustomerQuery() {
        return customerQuery;
    }

    public void setCustomerQuery(String customerQuery) {
        this.customerQuery = customerQuery;
    }

    public String getContactQuery() {
        return contactQuery;
    }

    public void setContactQuery(String contactQuery) {
        this.contactQuery = contactQuery;
    }

    private class CustomerHits extends LazyDataModel<CustomerHit> {
        private static final long serialVersionUID = 1L;
        private final String typed;

        CustomerHits(String typed) {
            this.typed = typed;
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(search.countCustomers(typed));
        }

        @Override
        public List<CustomerHit> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return search.customers(typed, new Slice(first, size));
        }
    }

    private class ContactHits extends LazyDataModel<ContactHit> {
        private static final long serialVersionUID = 1L;
        private final String typed;

        ContactHits(String typed) {
            this.typed = typed;
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(search.countContacts(typed));
        }

        @Override
        public List<ContactHit> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return search.contacts(typed, new Slice(first, size));
        }
    }
}
