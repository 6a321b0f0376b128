package de.kundenblick.customer.intranet;

import de.kundenblick.account.RecordView;
import de.kundenblick.account.service.RecordViewService;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The Kunden-Informationszentrum: everything that matters about one customer. Without a number it only asks for one. */
@Named("customerCenter")
@ViewScoped
public class CustomerCenterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerService customers;

    @Inject
    Messages messages;

    @Inject
    RecordViewService views;

    private String number;
    private CustomerView customer;

    /** @return where to go when the customer is not called that any more, otherwise null */
    public String open() {
        if (number == null) {
            return null;
        }
        customer = customers.find(number).orElse(null);
        if (customer == null) {
            messages.warn("customer.center.unknown", number);
        } else if (!customer.number().equalsIgnoreCase(number.strip())) {
            messages.keep().info("customer.center.renumbered", number, customer.number());
            return "/intranet/customer/center?faces-redirect=true&number="
                    + URLEncoder.encode(customer.number(), StandardCharsets.UTF_8);
        } else {
            views.opened(RecordView.Kind.CUSTOMER, customer.id());
        }
        return null;
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
