package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.customer.service.ContactService;
import de.kundenblick.customer.service.CustomerSearchService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Finds customers and their people for forms about tickets. */
@Dependent
class PartyChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Slice SUGGESTIONS = new Slice(0, 10);

    @Inject
    CustomerSearchService search;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    List<CustomerHit> customers(String typed) {
        return search.customers(typed, SUGGESTIONS);
    }

    /** The customer's contacts whose names contain what is typed. */
    List<ContactRow> contacts(PartyForm form, String typed) {
        return form.getCustomerId() == null ? List.of() : contacts.named(form.getCustomerId(), typed);
    }

    /** Completes the form by what is known of the number in it; somebody asks for another customer then. */
    void customerChosen(PartyForm form) {
        Long before = form.getCustomerId();
        customers
                .find(form.getCustomer() == null ? "" : form.getCustomer())
                .ifPresentOrElse(
                        found -> {
                            form.chooseCustomer(found.id(), found.number(), found.name(), found.creditHold());
                            if (!Long.valueOf(found.id()).equals(before)) {
                                form.chooseContact(null, null);
                            }
                        },
                        form::forgetCustomer);
    }

    void contactChosen(PartyForm form) {
        if (form.getContact() != null) {
            contacts.find(form.getContact())
                    .ifPresent(found -> form.chooseContact(found.details().login(), found.displayName()));
        }
    }
}
