package de.kundenblick.customer.intranet;

import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The Kunden-Informationszentrum: everything that matters about one customer. Without a number it only asks for one. */
@Named("customerCenter")
@ViewScoped
public class CustomerCenterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerService customers;

    @Inject
    Messages messages;

    private String number;
    private CustomerView customer;

    public void open() {
        if (number == null) {
            return;
        }
        customer = customers.find(number).orElse(null);
        if (customer == null) {
            messages.warn("customer.center.unknown", number);
        }
    }

    public String holdCredit() {
        customers.holdCredit(customer.id());
        messages.keep().info("customer.credit.held", customer.name());
        return samePage();
    }

    public String releaseCredit() {
        customers.releaseCredit(customer.id());
        messages.keep().info("customer.credit.released", customer.name());
        return samePage();
    }

    private static String samePage() {
        return "/intranet/customer/center?faces-redirect=true&includeViewParams=true";
    }

    public boolean isFound() {
        return customer != null;
    }

    /** As in "Nordlicht Energie GmbH (K-10482)". */
    public String getTitle() {
        if (customer == null) {
            return messages.text("customer.center.title");
        }
        return customer.kind() == CustomerKind.UNKNOWN
                ? customer.number()
                : customer.name() + " (" + customer.number() + ")";
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
