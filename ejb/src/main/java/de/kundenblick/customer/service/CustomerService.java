package de.kundenblick.customer.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.EmployeeChoice;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.NumberTakenException;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.service.NumberSeries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Customers: looking at one, entering and changing it. */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_READ)
public class CustomerService {
    @Inject
    CustomerRepository customers;

    @Inject
    ContactRepository contacts;

    @Inject
    EmployeeService employees;

    @Inject
    NumberSeries numbers;

    /** Empty when nobody has this number; upper and lower case do not matter. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CustomerView> find(String number) {
        return customers.findWithDetails(number).map(CustomerViews::of);
    }

    /** Who can be named as salesperson. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EmployeeChoice> salespeople() {
        return employees.choices();
    }

    /**
     * @param sales who sells to the customer
     * @return the new customer's number
     * @throws NumberTakenException when a number was asked for that another customer has
     */
    @RolesAllowed(Permissions.CUSTOMER_EDIT)
    public String create(CustomerDetails details, SalesAssignment sales) {
        String number = details.number() == null ? nextFreeNumber() : details.number();
        refuseTaken(number, null);
        var customer = details.kind() == CustomerKind.PERSON
                ? Customer.person(number, details.name())
                : Customer.organisation(number, details.name());
        customer.describe(details.withNumber(number));
        assign(customer, sales);
        customers.add(customer);
        return number;
    }

    /**
     * @param version the version that the form showed
     * @return the customer's number, changed or not
     * @throws RecordChangedException when somebody else saved in the meantime
     * @throws NumberTakenException when the new number belongs to another customer
     */
    @RolesAllowed(Permissions.CUSTOMER_EDIT)
    public String change(long id, int version, CustomerDetails details, SalesAssignment sales) {
        var customer = customers.find(id).orElseThrow(() -> new CustomerNotFoundException(details.number()));
        if (customer.getVersion() != version) {
            throw new RecordChangedException();
        }
        refuseTaken(details.number(), id);
        boolean renamed = !customer.getNumber().equals(details.number());
        customer.describe(details);
        assign(customer, sales);
        if (renamed) {
            contacts.ofCustomer(id).forEach(Contact::customerChanged);
        }
        return details.number();
    }

    @RolesAllowed(Permissions.CUSTOMER_HOLD)
    public void holdCredit(long id) {
        existing(id).holdCredit();
    }

    @RolesAllowed(Permissions.CUSTOMER_HOLD)
    public void releaseCredit(long id) {
        existing(id).releaseCredit();
    }

    private Customer existing(long id) {
        return customers.find(id).orElseThrow(() -> new CustomerNotFoundException(Long.toString(id)));
    }

    /** Somebody may have used a number of the series by hand. */
    private String nextFreeNumber() {
        String number;
        do {
            number = numbers.nextCustomer();
        } while (customers.find(number).isPresent());
        return number;
    }

    private void assign(Customer customer, SalesAssignment sales) {
        Employee salesperson = sales.salespersonId() == null ? null : employees.reference(sales.salespersonId());
        customer.assignSales(salesperson, sales.contactLogin() == null ? null : contactOf(customer, sales));
    }

    private Contact contactOf(Customer customer, SalesAssignment sales) {
        return contacts.find(sales.contactLogin())
                .filter(contact -> contact.getCustomers().contains(customer))
                .orElseThrow(() -> new ContactNotFoundException(sales.contactLogin()));
    }

    private void refuseTaken(String number, Long ownId) {
        customers.find(number).filter(other -> !other.getId().equals(ownId)).ifPresent(other -> {
            throw new NumberTakenException(number);
        });
    }
}
