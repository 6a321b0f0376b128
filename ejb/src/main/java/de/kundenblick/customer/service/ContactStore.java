package de.kundenblick.customer.service;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.EmailTakenException;
import de.kundenblick.customer.LoginTakenException;
import de.kundenblick.shared.conflict.NamedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Brings a contact to what is said of it, within the rules. */
@Dependent
class ContactStore {
    @Inject
    ContactRepository contacts;

    @Inject
    CustomerRules rules;

    @Inject
    EmployeeService employees;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /**
     * Everything but the customers.
     *
     * @throws LoginTakenException when another contact has the login
     * @throws EmailTakenException when another contact has the e-mail address and the rules do not allow that
     */
    void store(Contact contact, NamedFields fields) {
        store(contact, fields, null, Set.of());
    }

    /**
     * Asks everything before it changes anything: a question in between would write half of the change, and the database
     * takes the rest for one of somebody else.
     *
     * @param main null to leave the customers as they are
     */
    void store(Contact contact, NamedFields fields, Customer main, Set<Customer> customers) {
        var details = ContactFields.details(fields);
        var by = employees.reference(current.id());
        refuseTakenLogin(details.login(), contact.getId());
        boolean shared = shares(details.email(), contact.getEmail(), contact.getId());
        if (!contact.getLogin().equals(details.login())) {
            contacts.forgetFormer(details.login());
        }
        contact.describe(details);
        contact.shareEmail(shared);
        if (main != null) {
            contact.belongTo(main, customers);
        }
        contact.changed(by, clock.instant());
    }

    void changed(Contact contact) {
        contact.changed(employees.reference(current.id()), clock.instant());
    }

    /** @param ownId null for a new contact */
    void refuseTakenLogin(String login, Long ownId) {
        contacts.find(login).filter(other -> !other.getId().equals(ownId)).ifPresent(other -> {
            throw new LoginTakenException(login);
        });
    }

    /**
     * Whether somebody else has the address, too. Refused as long as the rules say so, unless nobody touched the address:
     * it was shared when the rules allowed it.
     */
    boolean shares(String email, String before, Long ownId) {
        boolean taken = email != null && contacts.hasEmail(email, ownId);
        if (taken && !email.equalsIgnoreCase(before) && rules.isEmailUnique()) {
            throw new EmailTakenException(email);
        }
        return taken;
    }
}
