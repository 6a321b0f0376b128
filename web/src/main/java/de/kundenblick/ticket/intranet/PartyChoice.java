package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerSearchService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Finds customers and their people for forms. */
@Dependent
public class PartyChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Slice SUGGESTIONS = new Slice(0, 10);

    @Inject
    CustomerSearchService search;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    public List<CustomerHit> customers(String typed) {
        return search.customers(typed, SUGGESTIONS);
    }

    /** The customer's contacts whose names contain what is typed. */
    public List<ContactRow> contacts(PartyForm form, String typed) {
        return form.getCustomerId() == null ? List.of() : contacts.named(form.getCustomerId(), typed);
    }

    /**
     * Completes the form by what is known of the number in it; somebody asks for another customer then.
     *
     * @return empty when nobody has the number
     */
    public Optional<CustomerView> customerChosen(PartyForm form) {
        Long before = form.getCustomerId();
        var chosen = customers.find(form.getCustomer() == null ? "" : form.getCustomer());
        chosen.ifPresentOrElse(
                found -> {
                    form.chooseCustomer(found.id(), found.number(), found.name(), found.creditHold());
                    if (!Long.valueOf(found.id()).equals(before)) {
                        form.chooseContact(null, null);
                    }
                },
                form::forgetCustomer);
        return chosen;
    }

    /** @return empty when nobody has the login in the form */
    public Optional<ContactView> contactChosen(PartyForm form) {
        var chosen = form.getContact() == null ? Optional.<ContactView>empty() : contacts.find(form.getContact());
        chosen.ifPresent(found -> form.chooseContact(found.details().login(), found.displayName()));
        return chosen;
    }
}
