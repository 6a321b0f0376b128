package de.kundenblick.customer.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerFields;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.web.ConflictForm;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Enters a new customer or changes one. */
@Named("customerEdit")
@ViewScoped
public class CustomerEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    Messages messages;

    @Inject
    FieldTexts texts;

    @Inject
    DuplicateHints hints;

    private String number;
    private CustomerView customer;
    private CustomerForm form = new CustomerForm();
    private List<Choice> salespeople = List.of();
    private ConflictForm conflict;

    /** @throws CustomerNotFoundException when the address names an unknown number */
    public void open() {
        salespeople = customers.salespeople();
        if (number != null) {
            customer = customers.find(number).orElseThrow(() -> new CustomerNotFoundException(number));
            form = new CustomerForm(customer);
            salespeople = withStored(salespeople, customer);
        }
    }

    /** A salesperson who has left stays chosen until somebody else is. */
    private static List<Choice> withStored(List<Choice> choices, CustomerView customer) {
        var stored = new Choice(customer.salespersonId(), customer.salespersonName());
        if (stored.id() == null || choices.contains(stored)) {
            return choices;
        }
        return Stream.concat(Stream.of(stored), choices.stream()).toList();
    }

    /** The customer's contacts whose names contain what is typed. */
    public List<ContactRow> salesContacts(String typed) {
        return customer == null ? List.of() : contacts.named(customer.id(), typed);
    }

    /** The choice is a row while one chooses, and the stored login before. */
    public String labelOf(Object choice) {
        if (choice instanceof ContactRow row) {
            return row.name();
        }
        boolean stored = customer != null && choice != null && choice.equals(customer.salesContactLogin());
        return stored ? customer.salesContactName() : (String) choice;
    }

    public String loginOf(Object choice) {
        return choice instanceof ContactRow row ? row.login() : (String) choice;
    }

    /** Saves and stays, for a customer who was new as well. */
    public String save() {
        return store("/intranet/customer/edit");
    }

    public String saveAndFinish() {
        return store("/intranet/customer/center");
    }

    private String store(String next) {
        if (customer == null) {
            if (hints.stops(form.details())) {
                return null;
            }
            String created = customers.create(form.details(), form.sales());
            messages.saved(getDraftKey()).info("customer.edit.created", created);
            return address(next, created);
        }
        var edit = new Edit(
                customer.id(),
                customer.version(),
                CustomerFields.of(customer),
                CustomerFields.of(form.details(), form.sales()));
        return settled(customers.change(edit), next);
    }

    /** While a new customer is typed; whoever is stored already needs no hint. */
    public void lookForDuplicates() {
        if (customer == null) {
            hints.look(form.details());
        }
    }

    /** Saves what was chosen in a conflict; a third change in between is compared again. */
    public String saveChosen() {
        return settled(customers.change(conflict.edit(customer.id())), "/intranet/customer/edit");
    }

    private String settled(Outcome outcome, String next) {
        if (outcome instanceof Outcome.Conflict found) {
            conflict = new ConflictForm(found, texts);
            messages.warn("shared.conflict.found", texts.who(found.theirs()));
            return null;
        }
        var saved = (Outcome.Saved) outcome;
        String savedNumber = saved.stored().text("number");
        messages.saved(getDraftKey()).info("customer.edit.saved", savedNumber);
        texts.tellMerged(saved);
        return address(next, savedNumber);
    }

    private static String address(String page, String number) {
        return page + "?faces-redirect=true&number=" + encoded(number);
    }

    /** Back to the form with everything that was typed. */
    public void leaveConflict() {
        conflict = null;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return "customer:" + (customer == null ? "new" : customer.id());
    }

    /** Null unless somebody else changed the same fields. */
    public ConflictForm getConflict() {
        return conflict;
    }

    public boolean isNew() {
        return customer == null;
    }

    public String getTitle() {
        return customer == null
                ? messages.text("customer.edit.newTitle")
                : messages.text("customer.edit.title", customer.name(), customer.number());
    }

    public List<CustomerKind> getKinds() {
        return List.of(CustomerKind.ORGANISATION, CustomerKind.PERSON);
    }

    public CustomerStatus[] getStates() {
        return CustomerStatus.values();
    }

    public Validity[] getValidities() {
        return Validity.values();
    }

    public List<Choice> getSalespeople() {
        return salespeople;
    }

    public CustomerForm getForm() {
        return form;
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
