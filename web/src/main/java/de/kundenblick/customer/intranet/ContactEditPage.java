package de.kundenblick.customer.intranet;

import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.service.ContactFields;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.web.ConflictForm;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Enters a new contact of a customer or changes one. */
@Named("contactEdit")
@ViewScoped
public class ContactEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ContactService contacts;

    @Inject
    CustomerService customers;

    @Inject
    Messages messages;

    @Inject
    FieldTexts texts;

    @Inject
    DuplicateHints hints;

    private String login;
    private String customerNumber;
    private ContactView contact;
    private CustomerView customer;
    private ContactForm form = new ContactForm();
    private List<String> customerNumbers = new ArrayList<>();
    private ConflictForm conflict;
    private NamedFields stored;

    /**
     * @throws ContactNotFoundException when the address names an unknown login
     * @throws CustomerNotFoundException when it names an unknown customer
     */
    public void open() {
        if (login != null) {
            contact = contacts.find(login).orElseThrow(() -> new ContactNotFoundException(login));
            form = new ContactForm(contact);
            contact.customers().forEach(each -> customerNumbers.add(each.number()));
        } else if (customerNumber != null) {
            customerNumbers.add(customerNumber);
        }
        String number = customerNumber != null || contact == null
                ? customerNumber
                : contact.mainCustomer().number();
        if (number != null) {
            customer = customers.find(number).orElseThrow(() -> new CustomerNotFoundException(number));
        }
    }

    /** Saves and stays. */
    public String save() {
        return store() ? formAddress(stored.text("login")) : null;
    }

    public String saveAndFinish() {
        if (!store()) {
            return null;
        }
        String number = customer == null ? ContactFields.customers(stored).get(0) : customer.number();
        return "/intranet/customer/center?faces-redirect=true&number=" + encoded(number);
    }

    /** While a new contact is typed; whoever is stored already needs no hint. */
    public void lookForDuplicates() {
        if (contact == null) {
            hints.look(form.details());
        }
    }

    /** Saves what was chosen in a conflict; a third change in between is compared again. */
    public String saveChosen() {
        return settled(contacts.change(conflict.edit(contact.id()))) ? formAddress(stored.text("login")) : null;
    }

    private boolean store() {
        var mine = ContactFields.of(form.details(), customerNumbers);
        if (contact == null) {
            if (hints.stops(form.details())) {
                return false;
            }
            contacts.create(form.details(), customerNumbers);
            return settled(new Outcome.Saved(mine, null, null));
        }
        return settled(contacts.change(new Edit(contact.id(), contact.version(), ContactFields.of(contact), mine)));
    }

    private boolean settled(Outcome outcome) {
        if (outcome instanceof Outcome.Conflict found) {
            conflict = new ConflictForm(found, texts);
            messages.warn("shared.conflict.found", texts.who(found.theirs()));
            return false;
        }
        var saved = (Outcome.Saved) outcome;
        stored = saved.stored();
        messages.saved(getDraftKey())
                .info("customer.contact.saved", stored.text("firstName") + ' ' + stored.text("lastName"));
        texts.tellMerged(saved);
        return true;
    }

    /** Back to the form with everything that was typed. */
    public void leaveConflict() {
        conflict = null;
    }

    private String formAddress(String savedLogin) {
        return "/intranet/customer/contact?faces-redirect=true&login=" + encoded(savedLogin) + customerParameter();
    }

    private String customerParameter() {
        return customer == null ? "" : "&customer=" + encoded(customer.number());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getTitle() {
        return contact == null
                ? messages.text("customer.contact.newTitle")
                : messages.text("customer.contact.title", contact.displayName());
    }

    public Validity[] getValidities() {
        return Validity.values();
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return contact == null ? "contact:new:" + customerNumber : "contact:" + contact.id();
    }

    /** Null unless somebody else changed the same fields. */
    public ConflictForm getConflict() {
        return conflict;
    }

    public boolean isNew() {
        return contact == null;
    }

    /** Null while a new one is entered. */
    public ContactView getContact() {
        return contact;
    }

    public ContactForm getForm() {
        return form;
    }

    public CustomerView getCustomer() {
        return customer;
    }

    public List<String> getCustomerNumbers() {
        return customerNumbers;
    }

    public void setCustomerNumbers(List<String> customerNumbers) {
        this.customerNumbers = customerNumbers == null ? new ArrayList<>() : customerNumbers;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getCustomerNumber() {
        return customerNumber;
    }

    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }
}
