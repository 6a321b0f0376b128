package de.kundenblick.ticket.service;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.ticket.mail.FreeMail;
import de.kundenblick.ticket.mail.UnknownSender;
import de.kundenblick.ticket.mail.UnknownSender.Hint;
import de.kundenblick.ticket.mail.UnknownSender.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
            WHERE k.direction = 'IN' AND t.id = ?""";

    /** Unfinished ones with a mail from the address ?4 that are nobody's, but for the ticket ?5. */
    private static final String TICKETS =
            """
            SELECT DISTINCT t.id FROM ticket_mail k JOIN ticket_message m ON m.id = k.message_id
            JOIN ticket t ON t.id = m.ticket_id JOIN strangers_customer s ON s.customer_id = t.customer_id
            JOIN ticket_state z ON z.id = t.state_id
            WHERE lower(k.sender_address) = ?4 AND k.direction = 'IN' AND t.id <> ?5
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
            UNION ALL
            SELECT 'FURTHER', CAST(count(*) AS text), NULL, NULL, NULL FROM (#FURTHER#) f
            """;

    /** Among the hints, wherever the database puts it. */
    private static final String FURTHER = "FURTHER";

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

    /** Empty for a ticket that is somebody's already, did not begin with a mail, or cannot be read from there. */
    @SuppressWarnings("unchecked")
    Optional<FirstMail> firstMail(long ticketId, QueueScope scope) {
        List<Object[]> rows = new TicketSql(scope)
                .add(FIRST_MAIL, ticketId)
                .readable()
                .add(" ORDER BY m.written_at, m.id LIMIT 1")
                .in(em::createNativeQuery)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new FirstMail(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]));
    }

    /** Other unfinished tickets with mails from the address that are nobody's, in queues of the reader. */
    @SuppressWarnings("unchecked")
    List<Long> further(String address, long except, QueueScope scope, int most) {
        var query = em.createNativeQuery(tickets(scope, most));
        ask(query, address, except, scope);
        return ((List<Number>) query.getResultList())
                .stream().map(Number::longValue).toList();
    }

    private static String tickets(QueueScope scope, int most) {
        return TICKETS + (scope.all() ? "" : " AND t.queue_id = ANY (CAST(?6 AS bigint[]))") + " ORDER BY t.id LIMIT "
                + most;
    }

    private static void ask(Query query, String address, long except, QueueScope scope) {
        query.setParameter(4, SenderAddress.plain(address)).setParameter(5, except);
        if (!scope.all()) {
            query.setParameter(6, scope.ids().toString().replace('[', '{').replace(']', '}'));
        }
    }

    /**
     * Who it may be, and how many other tickets there are.
     *
     * @param quoted whose mail was forwarded; empty for nobody's
     */
    @SuppressWarnings("unchecked")
    UnknownSender sender(FirstMail mail, String quoted, long ticketId, QueueScope scope, int most) {
        String domain = SenderAddress.domain(mail.address());
        var query = em.createNativeQuery(HINTS.replace("#FURTHER#", tickets(scope, most)))
                .setParameter(1, MailQueueRepository.array(MailAddress.spellings(mail.address())))
                .setParameter(2, quoted)
                .setParameter(3, FreeMail.isFree(domain) ? "" : domain);
        ask(query, mail.address(), ticketId, scope);
        List<Object[]> rows = query.getResultList();
        var found = rows.stream().collect(Collectors.partitioningBy(row -> row[0].equals(FURTHER)));
        int further =
                mail.staff() ? 0 : Integer.parseInt((String) found.get(true).get(0)[1]);
        return new UnknownSender(mail.address(), mail.name(), further, hints(found.get(false)));
    }

    private static List<Hint> hints(List<Object[]> rows) {
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
