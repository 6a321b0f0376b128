package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.ticket.mail.FreeMail;
import de.kundenblick.ticket.mail.UnknownSender.Hint;
import de.kundenblick.ticket.mail.UnknownSender.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Tickets of senders whom nobody knows, and who these may be. */
@Dependent
class UnknownSenderRepository {
    /** More than these say nothing any more. */
    private static final int MOST_CUSTOMERS = 3;

    private static final String FIRST_MAIL =
            """
            SELECT k.sender_address, coalesce(k.sender_name, k.sender_address), left(m.body, 20000), coalesce(m.subject, ''),
                EXISTS (SELECT FROM employee e WHERE lower(e.email) = lower(k.sender_address))
            FROM ticket t JOIN strangers_customer s ON s.customer_id = t.customer_id
            JOIN ticket_message m ON m.ticket_id = t.id JOIN ticket_mail k ON k.message_id = m.id
            WHERE t.id = ?1 AND k.direction = 'IN' ORDER BY m.written_at, m.id LIMIT 1
            """;

    /** Those that began with a mail from the address; ?3 leaves one out. */
    private static final String TICKETS =
            """
            SELECT DISTINCT t.id FROM ticket_mail k JOIN ticket_message m ON m.id = k.message_id
            JOIN ticket t ON t.id = m.ticket_id JOIN strangers_customer s ON s.customer_id = t.customer_id
            JOIN ticket_state z ON z.id = t.state_id
            WHERE lower(k.sender_address) = ?1 AND k.direction = 'IN' AND t.id <> ?2
            AND z.type NOT IN ('CLOSED', 'MERGED', 'REMOVED')
            """;

    private static final String HINTS =
            """
            (SELECT 'SPELLING', c.number, c.name, k.login, k.display_name FROM contact k
                JOIN customer c ON c.id = k.main_customer_id
                WHERE public.mail_key(k.email) = ANY (ARRAY(SELECT public.mail_key(a) FROM unnest(CAST(?1 AS text[])) a))
                AND k.validity = 'VALID' ORDER BY k.id LIMIT 3)
            UNION ALL
            (SELECT 'QUOTED', c.number, c.name, k.login, k.display_name FROM contact k
                JOIN customer c ON c.id = k.main_customer_id
                WHERE lower(k.email) = ?2 AND k.validity = 'VALID' ORDER BY k.id LIMIT 3)
            UNION ALL
            (SELECT 'DOMAIN', c.number, c.name, NULL, NULL FROM (
                SELECT DISTINCT main_customer_id FROM contact WHERE lower(split_part(email, '@', 2)) = ?3 LIMIT 4) d
                JOIN customer c ON c.id = d.main_customer_id)
            """;

    private static final String REMEMBER =
            """
            INSERT INTO known_sender AS k (id, version, address, customer_id, contact_id)
            VALUES (nextval('id_sequence'), 1, ?1, ?2, CAST(?3 AS bigint))
            ON CONFLICT (address) DO UPDATE SET version = k.version + 1, customer_id = excluded.customer_id,
                contact_id = excluded.contact_id
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * What the mail says that the ticket began with.
     *
     * @param staff whether a colleague sent it, whose next mail may be about anybody
     */
    record FirstMail(String address, String name, String body, String subject, boolean staff) {}

    /** Empty for a ticket that is somebody's already, or did not begin with a mail. */
    @SuppressWarnings("unchecked")
    Optional<FirstMail> firstMail(long ticketId) {
        List<Object[]> rows =
                em.createNativeQuery(FIRST_MAIL).setParameter(1, ticketId).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new FirstMail(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]));
    }

    /** Other unfinished tickets with mails from the address that are nobody's, in queues of the reader. */
    @SuppressWarnings("unchecked")
    List<Long> further(String address, long except, QueueScope scope, int most) {
        String sql = TICKETS + (scope.all() ? "" : " AND t.queue_id = ANY (CAST(?3 AS bigint[]))")
                + " ORDER BY t.id LIMIT " + most;
        var query = em.createNativeQuery(sql)
                .setParameter(1, SenderAddress.plain(address))
                .setParameter(2, except);
        if (!scope.all()) {
            query.setParameter(3, scope.ids().toString().replace('[', '{').replace(']', '}'));
        }
        return ((List<Number>) query.getResultList())
                .stream().map(Number::longValue).toList();
    }

    /** @param quoted whose mail was forwarded; empty for nobody's */
    @SuppressWarnings("unchecked")
    List<Hint> hints(String address, String quoted) {
        String domain = SenderAddress.domain(address);
        List<Object[]> rows = em.createNativeQuery(HINTS)
                .setParameter(1, MailQueueRepository.array(MailAddress.spellings(address)))
                .setParameter(2, quoted)
                .setParameter(3, FreeMail.isFree(domain) ? "" : domain)
                .getResultList();
        var hints = rows.stream()
                .map(row -> new Hint(
                        Reason.valueOf((String) row[0]), (String) row[1], (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
        boolean isAnyones =
                hints.stream().filter(hint -> hint.reason() == Reason.DOMAIN).count() > MOST_CUSTOMERS;
        return hints.stream()
                .filter(hint -> hint.reason() != Reason.DOMAIN || !isAnyones)
                .toList();
    }

    /** @param contactId null when only the customer is known */
    void remember(String address, long customerId, Long contactId) {
        em.createNativeQuery(REMEMBER)
                .setParameter(1, SenderAddress.plain(address))
                .setParameter(2, customerId)
                .setParameter(3, contactId == null ? null : contactId.toString())
                .executeUpdate();
    }
}
