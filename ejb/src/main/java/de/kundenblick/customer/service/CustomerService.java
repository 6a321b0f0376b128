package de.kundenblick.customer.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.NumberTakenException;
import de.kundenblick.customer.RecordGoneException;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Edits;
import de.kundenblick.shared.conflict.Outcome;
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
    CustomerStore store;

    @Inject
    MergeRepository merges;

    @Inject
    EmployeeService employees;

    @Inject
    NumberSeries numbers;

    /**
     * Whoever has this number, or had it before when nobody has it now; upper and lower case do not matter. Empty when
     * nobody ever had it.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CustomerView> find(String number) {
        return customers
                .findWithDetails(number)
                .or(() -> customers.findFormer(number))
                .map(CustomerViews::of);
    }

    /** Who can be named as salesperson. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Choice> salespeople() {
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
        store.refuseTaken(number, null);
        customers.forgetFormer(number);
        var customer = details.kind() == CustomerKind.PERSON
                ? Customer.person(number, details.name())
                : Customer.organisation(number, details.name());
        customer.describe(details.withNumber(number));
        store.assign(customer, sales);
        store.changed(customer);
        customers.add(customer);
        return number;
    }

    /**
     * Stores what the form says, together with what somebody else has changed meanwhile in other fields. A changed number
     * carries along everything that hangs on the customer; the old one still leads here.
     *
     * @param edit with fields as in {@link CustomerFields}
     * @throws RecordGoneException when the customer is not there any more
     * @throws NumberTakenException when the new number belongs to another customer
     */
    @RolesAllowed(Permissions.CUSTOMER_EDIT)
    public Outcome change(Edit edit) {
        var customer = customers.lock(edit.id()).orElseThrow(() -> gone(edit));
        return Edits.settle(
                edit,
                customer.getVersion(),
                CustomerFields.of(CustomerViews.of(customer)),
                CustomerViews.lastChange(customer),
                fields -> store.store(customer, fields));
    }

    /** Somebody may have used a number of the series by hand, now or before. */
    private String nextFreeNumber() {
        String number;
        do {
            number = numbers.nextCustomer();
        } while (customers.findEver(number).isPresent());
        return number;
    }

    private RecordGoneException gone(Edit edit) {
        String name = edit.original().text("number");
        return merges.survivorOf(RecordKind.CUSTOMER, edit.id())
                .map(survivor -> RecordGoneException.merged(name, survivor))
                .orElseGet(() -> RecordGoneException.deleted(name));
    }
}
