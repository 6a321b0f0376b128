package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.EmployeeService;
import de.kundenblick.customer.CreditHold;
import de.kundenblick.customer.Customer;
import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.HoldDetails;
import de.kundenblick.customer.HoldRefusedException;
import de.kundenblick.customer.HoldRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who gets nothing on credit, why, since when and on whose word. Never for the portal. */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_READ)
public class CreditHoldService {
    @Inject
    CustomerRepository customers;

    @Inject
    CreditHoldRepository holds;

    @Inject
    CustomerRules rules;

    @Inject
    EmployeeService employees;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /** The newest first, at most as many as one can read. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<HoldRow> history(long customerId) {
        return holds.history(customerId);
    }

    /**
     * What is to be shown wherever something is promised to the customer, as delivery is.
     *
     * @return empty when nothing stands against it, or when the installation does not want to be warned
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<HoldRow> warning(long customerId) {
        return rules.isHoldWarning()
                ? holds.history(customerId).stream().filter(HoldRow::isOpen).findFirst()
                : Optional.empty();
    }

    /** @throws HoldRefusedException when the credit is held already */
    @RolesAllowed(Permissions.CUSTOMER_HOLD)
    public void hold(long customerId, HoldDetails details) {
        var customer = locked(customerId);
        if (customer.isCreditHold()) {
            throw HoldRefusedException.held();
        }
        holds.add(new CreditHold(customer, details, current.get().name(), clock.instant()));
        changed(customer);
    }

    /** @throws HoldRefusedException when the credit is not held any more */
    @RolesAllowed(Permissions.CUSTOMER_HOLD)
    public void release(long customerId, String reason) {
        var customer = locked(customerId);
        if (!customer.isCreditHold()) {
            throw HoldRefusedException.released();
        }
        holds.open(customerId)
                .forEach(hold -> hold.release(reason, current.get().name(), clock.instant()));
        customer.releaseCredit();
        changed(customer);
    }

    private void changed(Customer customer) {
        customer.changed(employees.reference(current.id()), clock.instant());
    }

    private Customer locked(long id) {
        return customers.lock(id).orElseThrow(() -> new CustomerNotFoundException(Long.toString(id)));
    }
}
