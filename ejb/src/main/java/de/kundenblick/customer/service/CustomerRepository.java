package de.kundenblick.customer.service;

import de.kundenblick.customer.Customer;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** Whoever has this number, or had it before when nobody has it now. */
    Optional<Customer> findEver(String number) {
        return find(number).or(() -> findFormer(number));
    }

    @SuppressWarnings("unchecked")
    Optional<Customer> findFormer(String number) {
        return em.createNativeQuery("SELECT customer_id FROM customer_former_number WHERE lower(number) = ?")
                .setParameter(1, lower(number))
                .getResultStream()
                .findFirst()
                .map(id -> em.find(Customer.class, ((Number) id).longValue()));
    }

    /** A number that somebody has now leads to nobody who had it before. */
    void forgetFormer(String number) {
        em.createNativeQuery("DELETE FROM customer_former_number WHERE lower(number) = ?")
                .setParameter(1, lower(number))
                .executeUpdate();
    }

    /** Lets a number lead to the customer from now on. */
    void addFormer(long customerId, String number) {
        forgetFormer(number);
        em.createNativeQuery("INSERT INTO customer_former_number (customer_id, number) VALUES (?, ?)")
                .setParameter(1, customerId)
                .setParameter(2, number)
                .executeUpdate();
    }

    /** The credit is held exactly when one of the customer's holds is open. */
    void deriveHold(long id) {
        em.createNativeQuery(
                        """
                        UPDATE customer SET version = version + 1, credit_hold = EXISTS (
                            SELECT 1 FROM credit_hold h WHERE h.customer_id = customer.id AND h.released_at IS NULL)
                        WHERE id = ?
                        """)
                .setParameter(1, id)
                .executeUpdate();
    }

    /** The customer as it is stored now, which stays as it is until the transaction ends. */
    Optional<Customer> lock(long id) {
        return Optional.ofNullable(em.find(Customer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Customer add(Customer customer) {
        em.persist(customer);
        return customer;
    }

    private static String lower(String number) {
        return number.trim().toLowerCase(Locale.ROOT);
    }
}
