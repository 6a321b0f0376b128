package de.kundenblick.customer.service;

import de.kundenblick.customer.Customer;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class StrangersCustomerRepository {
    private static final String NUMBER = "UNBEKANNT";
    private static final long LOCK = 7_201_076L;

    @PersistenceContext
    EntityManager em;

    Optional<Customer> find() {
        List<?> ids = em.createNativeQuery("SELECT customer_id FROM strangers_customer")
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Customer.class, ((Number) id).longValue()));
    }

    /** Nobody else makes one until the transaction ends. */
    void lock() {
        em.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(?1) AS text)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    Customer add(String name) {
        String number = NUMBER;
        for (int i = 2; isTaken(number); i++) {
            number = NUMBER + '-' + i;
        }
        var customer = Customer.ofStrangers(number, name);
        em.persist(customer);
        em.flush();
        em.createNativeQuery("INSERT INTO strangers_customer (customer_id) VALUES (?1)")
                .setParameter(1, customer.getId())
                .executeUpdate();
        return customer;
    }

    private boolean isTaken(String number) {
        return (Boolean) em.createNativeQuery("SELECT EXISTS (SELECT FROM customer WHERE lower(number) = lower(?1))")
                .setParameter(1, number)
                .getSingleResult();
    }
}
