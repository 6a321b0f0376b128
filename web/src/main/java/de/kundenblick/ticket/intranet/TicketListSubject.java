package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whose tickets a list shows, for its head. */
@Named("ticketListSubject")
@ViewScoped
public class TicketListSubject implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    private String customerNumber;
    private String contactLogin;
    private CustomerView customer;
    private ContactView contact;

    /**
     * @throws CustomerNotFoundException when the address names an unknown customer
     * @throws ContactNotFoundException when it names an unknown contact
     */
    public void open() {
        if (customerNumber != null && !customerNumber.isBlank()) {
            customer = customers
                    .find(customerNumber.strip())
                    .orElseThrow(() -> new CustomerNotFoundException(customerNumber));
        }
        if (contactLogin != null && !contactLogin.isBlank()) {
            contact = contacts.find(contactLogin.strip()).orElseThrow(() -> new ContactNotFoundException(contactLogin));
        }
    }

    public CustomerView getCustomer() {
        return customer;
    }

    public ContactView getContact() {
        return contact;
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
}
