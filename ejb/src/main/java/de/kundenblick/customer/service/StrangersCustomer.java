package de.kundenblick.customer.service;

import de.kundenblick.customer.Customer;
import de.kundenblick.customer.MergeRefusedException;
import de.kundenblick.customer.StrangersCustomerException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The one customer whose tickets are those of senders whom nobody knows. It has no contacts, ever. */
@Dependent
public class StrangersCustomer {
    @Inject
    StrangersCustomerRepository stored;

    /** @throws StrangersCustomerException when it is this one, whose contacts would see what others wrote */
    void refuseContacts(Customer customer) {
        if (stored.find().filter(customer::equals).isPresent()) {
            throw new StrangersCustomerException(customer.getNumber());
        }
    }

    /** @throws MergeRefusedException when it is one of both: nobody else's tickets are those of people whom nobody knows */
    void refuseMerge(long oneId, long otherId) {
        stored.find()
                .filter(found -> found.getId() == oneId || found.getId() == otherId)
                .ifPresent(found -> {
                    throw MergeRefusedException.ofStrangers(found.getNumber());
                });
    }

    /**
     * Made when it is needed first.
     *
     * @param name that it gets then
     */
    public Customer get(String name) {
        return stored.find().orElseGet(() -> {
            stored.lock();
            return stored.find().orElseGet(() -> stored.add(name));
        });
    }
}
