package de.kundenblick.customer.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.NumberTakenException;
import de.kundenblick.shared.conflict.NamedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Brings a customer to what is said of it, with all that hangs on its number. */
@Dependent
class CustomerStore {
    @Inject
    CustomerRepository customers;

    @Inject
    ContactRepository contacts;

    @Inject
    EmployeeService employees;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /**
     * Asks everything before it changes anything: a question in between would write half of the change, and the database
     * takes the rest for one of somebody else.
     *
     * @throws NumberTakenException when the number belongs to another customer
     */
    void store(Customer customer, NamedFields fields) {
        var details = CustomerFields.details(fields);
        var sales = CustomerFields.sales(fields);
        var seller = seller(sales);
        var contact = contact(customer, sales);
        var by = employees.reference(current.id());
        String before = customer.getNumber();
        refuseTaken(details.number(), customer.getId());
        boolean renumbered = !before.equals(details.number());
        if (renumbered) {
            customers.forgetFormer(details.number());
        }
        customer.describe(details);
        customer.assignSales(seller, contact);
        customer.changed(by, clock.instant());
        if (renumbered) {
            contacts.renumber(customer.getId(), before, customer.getNumber());
        }
    }

    void changed(Customer customer) {
        customer.changed(employees.reference(current.id()), clock.instant());
    }

    void assign(Customer customer, SalesAssignment sales) {
        customer.assignSales(seller(sales), contact(customer, sales));
    }

    private Employee seller(SalesAssignment sales) {
        return sales.salespersonId() == null ? null : employees.reference(sales.salespersonId());
    }

    private Contact contact(Customer customer, SalesAssignment sales) {
        if (sales.contactLogin() == null) {
            return null;
        }
        return contacts.findEver(sales.contactLogin())
                .filter(contact -> contact.equals(customer.getSalesContact())
                        || contact.getCustomers().contains(customer))
                .orElseThrow(() -> new ContactNotFoundException(sales.contactLogin()));
    }

    /** @param ownId null for a new customer */
    void refuseTaken(String number, Long ownId) {
        customers.find(number).filter(other -> !other.getId().equals(ownId)).ifPresent(other -> {
            throw new NumberTakenException(number);
        });
    }
}
