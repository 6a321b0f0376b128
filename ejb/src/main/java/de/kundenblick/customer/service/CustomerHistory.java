package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.HistoryRecord;
import de.kundenblick.audit.service.HistorySource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows what became of a customer to whoever may look at customers. */
@Dependent
public class CustomerHistory implements HistorySource {
    @Inject
    CustomerService customers;

    @Override
    public String type() {
        return "customer";
    }

    @Override
    public String permission() {
        return Permissions.CUSTOMER_READ;
    }

    @Override
    public Optional<HistoryRecord> find(String key) {
        return customers
                .find(key)
                .map(found -> new HistoryRecord(
                        type(), found.id(), found.number(), found.name() + " (" + found.number() + ")"));
    }
}
