package de.kundenblick.customer.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.ContactPage;
import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.Validity;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.search.SearchText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Dependent
class ContactRepository {
    @PersistenceContext
    EntityManager em;

    Optional<Contact> find(String login) {
        return em.createQuery(
                        """
                        SELECT k FROM Contact k JOIN FETCH k.mainCustomer LEFT JOIN FETCH k.customers
                        WHERE LOWER(k.login) = :login
                        """,
                        Contact.class)
                .setParameter("login", login.trim().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Whoever has this login, or had it before when nobody has it now. */
    Optional<Contact> findEver(String login) {
        return find(login).or(() -> findFormer(login));
    }

    @SuppressWarnings("unchecked")
    private Optional<Contact> findFormer(String login) {
        return em.createNativeQuery("SELECT contact_id FROM contact_former_login WHERE lower(login) = ?")
                .setParameter(1, login.trim().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .map(id -> em.find(Contact.class, ((Number) id).longValue()));
    }

    /** A login that somebody has now leads to nobody who had it before. */
    void forgetFormer(String login) {
        em.createNativeQuery("DELETE FROM contact_former_login WHERE lower(login) = ?")
                .setParameter(1, login.trim().toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    /** The contact as it is stored now, which stays as it is until the transaction ends. */
    Optional<Contact> lock(long id) {
        return Optional.ofNullable(em.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param exceptId null when nobody is left out */
    boolean hasEmail(String email, Long exceptId) {
        return em.createQuery("SELECT k.id FROM Contact k WHERE LOWER(k.email) = :email", Long.class)
                .setParameter("email", email.trim().toLowerCase(Locale.ROOT))
                .getResultStream()
                .anyMatch(id -> !id.equals(exceptId));
    }

    /** A customer's contacts, sorted by name whatever the case, and how many there are of them. */
    @SuppressWarnings("unchecked")
    ContactPage page(long customerId, Slice slice) {
        List<Object[]> rows = em.createNativeQuery(
                        """
                        SELECT k.id, k.login, k.display_name, k.position, k.email, k.phone, k.validity,
                            (SELECT COUNT(*) FROM contact_customer a WHERE a.customer_id = ?)
                        FROM contact k JOIN contact_customer c ON c.contact_id = k.id WHERE c.customer_id = ?
                        ORDER BY k.display_name, k.login
                        """)
                .setParameter(1, customerId)
                .setParameter(2, customerId)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        long total = rows.isEmpty() && slice.first() > 0
                ? count(customerId)
                : rows.isEmpty() ? 0 : ((Number) rows.get(0)[7]).longValue();
        return new ContactPage(rows.stream().map(ContactRepository::row).toList(), total);
    }

    private static ContactRow row(Object[] row) {
        return new ContactRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Validity.valueOf((String) row[6]));
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

    /**
     * Lets all people of a customer be found by its new number and no more by the old one, whatever their number. A line
     * of the search text stays where it says something else about the person as well.
     */
    void renumber(long customerId, String oldNumber, String newNumber) {
        renumber(customerId, oldNumber, newNumber, null);
    }

    /** @param oldId the old number stays with people of this customer, who has it now; null for none */
    void renumber(long customerId, String oldNumber, String newNumber, Long oldId) {
        em.createNativeQuery(
                        """
                        UPDATE contact k SET search_text = array_to_string(ARRAY(
                            SELECT line FROM unnest(string_to_array(k.search_text, chr(10))) AS line
                            WHERE (line <> ALL (string_to_array(?, chr(10)))
                                OR btrim(line) IN (lower(k.login), lower(k.display_name), lower(k.email), lower(k.city))
                                OR EXISTS (SELECT 1 FROM contact_customer o WHERE o.contact_id = k.id AND o.customer_id = ?))
                                AND line <> ALL (string_to_array(?, chr(10)))
                            ), chr(10)) || chr(10) || ?
                        WHERE k.id IN (SELECT contact_id FROM contact_customer WHERE customer_id = ?)
                        """)
                .setParameter(1, String.join("\n", SearchText.lines(oldNumber)))
                .setParameter(2, oldId == null ? -1L : oldId)
                .setParameter(3, String.join("\n", SearchText.lines(newNumber)))
                .setParameter(4, String.join("\n", SearchText.lines(newNumber)))
                .setParameter(5, customerId)
                .executeUpdate();
    }

    void add(Contact contact) {
        em.persist(contact);
    }
}
