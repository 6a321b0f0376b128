package de.kundenblick.customer.service;

import de.kundenblick.customer.Customer;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

@Dependent
class CustomerRepository {
    @PersistenceContext
    EntityManager em;

    /** The customer with everything that its page shows, by one query. */
    Optional<Customer> findWithDetails(String number) {
        return em.createQuery(
                        """
                        SELECT c FROM Customer c
                        LEFT JOIN FETCH c.addresses LEFT JOIN FETCH c.salesperson LEFT JOIN FETCH c.salesContact
                        WHERE LOWER(c.number) = :number
                        """,
                        Customer.class)
                .setParameter("number", lower(number))
                .getResultStream()
                .findFirst();
    }

    Optional<Customer> find(String number) {
        return em.createQuery("SELECT c FROM Customer c WHERE LOWER(c.number) = :number", Customer.class)
                .setParameter("number", lower(number))
                .getResultStream()
                .findFirst();
    }

    Optional<Customer> find(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    Customer add(Customer customer) {
        em.persist(customer);
        return customer;
    }

    private static String lower(String number) {
        return number.trim().toLowerCase(Locale.ROOT);
    }
}
