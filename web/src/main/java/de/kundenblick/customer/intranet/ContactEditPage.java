package de.kundenblick.customer.intranet;

import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerService;
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

    private String login;
    private String customerNumber;
    private ContactView contact;
    private CustomerView customer;
    private ContactForm form = new ContactForm();
    private List<String> customerNumbers = new ArrayList<>();

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
        store();
        return "/intranet/customer/contact?faces-redirect=true&login=" + encoded(form.getLogin()) + customerParameter();
    }

    public String saveAndFinish() {
        store();
        String number = customer == null ? customerNumbers.get(0) : customer.number();
        return "/intranet/customer/center?faces-redirect=true&number=" + encoded(number);
    }

    private void store() {
        if (contact == null) {
            contacts.create(form.details(), customerNumbers);
        } else {
            contacts.change(contact.id(), contact.version(), form.details(), customerNumbers);
        }
        messages.saved(getDraftKey()).info("customer.contact.saved", form.getFirstName() + ' ' + form.getLastName());
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
        return contact == null ? "contact:new:" + customerNumber : "contact:" + contact.id() + ":" + contact.version();
    }

    public boolean isNew() {
        return contact == null;
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
