package de.kundenblick.customer.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Dependent
class ContactRepository {
    @PersistenceContext
    EntityManager em;

    Optional<Contact> find(String login) {
        return em.createQuery("SELECT k FROM Contact k WHERE LOWER(k.login) = :login", Contact.class)
                .setParameter("login", login.trim().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    Optional<Contact> find(long id) {
        return Optional.ofNullable(em.find(Contact.class, id));
    }

    Optional<Contact> findByEmail(String email) {
        return em.createQuery("SELECT k FROM Contact k WHERE LOWER(k.email) = :email", Contact.class)
                .setParameter("email", email.trim().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** A customer's contacts, sorted by name whatever the case. */
    List<ContactRow> rows(long customerId, Slice slice) {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.customer.ContactRow(
                            k.id, k.login, k.displayName, k.position, k.email, k.phone, k.validity)
                        FROM Contact k JOIN k.customers c
                        WHERE c.id = :customer
                        ORDER BY k.displayName, k.login
                        """,
                        ContactRow.class)
                .setParameter("customer", customerId)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    List<ContactRow> named(long customerId, String text, Slice slice) {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.customer.ContactRow(
                            k.id, k.login, k.displayName, k.position, k.email, k.phone, k.validity)
                        FROM Contact k JOIN k.customers c
                        WHERE c.id = :customer AND LOCATE(:text, LOWER(k.displayName)) > 0
                        ORDER BY k.displayName, k.login
                        """,
                        ContactRow.class)
                .setParameter("customer", customerId)
                .setParameter("text", text.strip().toLowerCase(Locale.ROOT))
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(long customerId) {
        var counted = em.createNativeQuery("SELECT COUNT(*) FROM contact_customer WHERE customer_id = ?")
                .setParameter(1, customerId)
                .getSingleResult();
        return ((Number) counted).longValue();
    }

    List<Contact> ofCustomer(long customerId) {
        return em.createQuery("SELECT k FROM Contact k JOIN k.customers c WHERE c.id = :customer", Contact.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    void add(Contact contact) {
        em.persist(contact);
    }
}
