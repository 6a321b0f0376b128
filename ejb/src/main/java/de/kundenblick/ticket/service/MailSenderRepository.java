package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.mail.MailAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Who writes from an address, and what the address has to do with a ticket. */
@Dependent
class MailSenderRepository {
    /** What somebody said of an address counts until a contact has it. Of several contacts with the address the one whom the ticket concerns most, then those who are in use. */
    private static final String FIND =
            """
            SELECT 1 AS kind, CAST(NULL AS bigint) AS id, false AS own, false AS entitled
            FROM queue WHERE lower(sender_address) = ANY (CAST(?1 AS text[]))
            UNION ALL SELECT 1, NULL, false, false FROM queue_address WHERE lower(address) = ANY (CAST(?1 AS text[]))
            UNION ALL SELECT 1, NULL, false, false FROM mail_outbox WHERE message_id = ?2
            UNION ALL (SELECT 2, id, false, false FROM employee
                WHERE lower(email) = ANY (CAST(?1 AS text[])) AND enabled ORDER BY id LIMIT 1)
            UNION ALL (SELECT 3, k.id, coalesce(t.contact_id = k.id, false), coalesce(k.validity = 'VALID' AND (
                    t.contact_id = k.id
                    OR EXISTS (SELECT FROM contact_customer m WHERE m.contact_id = k.id AND m.customer_id = t.customer_id)
                    OR EXISTS (SELECT FROM record_share s
                               WHERE s.contact_id = k.id AND s.ticket_id = t.id AND s.expires_at > ?4)), false)
                FROM contact k LEFT JOIN ticket t ON t.id = ?3
                WHERE k.id IN (SELECT id FROM contact WHERE lower(email) = ANY (CAST(?1 AS text[]))
                    UNION SELECT contact_id FROM known_sender n WHERE n.address = ANY (CAST(?1 AS text[]))
                        AND NOT EXISTS (SELECT FROM contact WHERE lower(email) = ANY (CAST(?1 AS text[]))))
                ORDER BY 3 DESC, 4 DESC, k.validity = 'VALID' DESC, k.id LIMIT 1)
            UNION ALL (SELECT 4, n.customer_id, false, coalesce(t.customer_id = n.customer_id, false)
                FROM known_sender n LEFT JOIN ticket t ON t.id = ?3 WHERE n.address = ANY (CAST(?1 AS text[]))
                AND NOT EXISTS (SELECT FROM contact WHERE lower(email) = ANY (CAST(?1 AS text[]))) LIMIT 1)
            UNION ALL (SELECT 5, NULL, false, false FROM employee WHERE lower(name) = lower(?5) LIMIT 1)
            """;

    /**
     * Mails of strangers prove nothing: whoever wrote one could name anybody in it. Nor do automatic answers, which strangers
     * get as well.
     */
    private static final String CORRESPONDS =
            """
            SELECT EXISTS (SELECT FROM ticket_mail k JOIN ticket_message m ON m.id = k.message_id
                WHERE m.ticket_id = ?1 AND NOT k.stranger AND NOT (k.direction = 'OUT' AND k.automatic) AND (lower(k.sender_address) = ?2
                    OR lower(concat_ws(',', k.to_list, k.cc_list, k.bcc_list)) ~ ?3))
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * @param ours whether the mail comes from ourselves
     * @param staff who has the address; null for nobody
     * @param contact who has the address; null for nobody
     * @param customer whom somebody said that the address belongs to; null for nobody's
     * @param own whether the ticket is that contact's
     * @param entitled whether the contact or that customer's people may write to the ticket
     * @param namesake whether a colleague has the sender's name
     */
    record Known(
            boolean ours,
            Employee staff,
            Contact contact,
            Customer customer,
            boolean own,
            boolean entitled,
            boolean namesake) {}

    /** @param ticketId null without one */
    @SuppressWarnings("unchecked")
    Known find(String address, String name, String mailId, Long ticketId, Instant now) {
        List<Object[]> rows = em.createNativeQuery(FIND)
                .setParameter(1, MailQueueRepository.array(MailAddress.spellings(address)))
                .setParameter(2, mailId == null ? "" : mailId)
                .setParameter(3, ticketId == null ? -1L : ticketId)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, name)
                .getResultList();
        boolean ours = false;
        Employee staff = null;
        Contact contact = null;
        Customer customer = null;
        boolean own = false;
        boolean entitled = false;
        boolean namesake = false;
        for (Object[] row : rows) {
            int kind = ((Number) row[0]).intValue();
            if (kind == 1) {
                ours = true;
            } else if (kind == 2) {
                staff = em.find(Employee.class, ((Number) row[1]).longValue());
            } else if (kind == 3) {
                contact = contact(((Number) row[1]).longValue());
                own = (Boolean) row[2];
                entitled |= (Boolean) row[3];
            } else if (kind == 5) {
                namesake = true;
            } else {
                customer = em.find(Customer.class, ((Number) row[1]).longValue());
                entitled |= (Boolean) row[3];
            }
        }
        return new Known(ours, staff, contact, customer, own, entitled, namesake);
    }

    /** With the customers, who are asked for in any case. */
    private Contact contact(long id) {
        return em.createQuery(
                        "SELECT k FROM Contact k JOIN FETCH k.mainCustomer LEFT JOIN FETCH k.customers WHERE k.id ="
                                + " :id",
                        Contact.class)
                .setParameter("id", id)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    /** Whether mails of the ticket went to the address, or came from it. */
    boolean corresponds(long ticketId, String address) {
        String plain = SenderAddress.plain(address);
        return (Boolean) em.createNativeQuery(CORRESPONDS)
                .setParameter(1, ticketId)
                .setParameter(2, plain)
                .setParameter(3, "(^|[\\s<,;\"])" + literally(plain) + "($|[\\s>,;\"])")
                .getSingleResult();
    }

    private static String literally(String address) {
        return address.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}@]", "\\\\$0");
    }
}
