package de.kundenblick.demo.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The mails of the demo, as if they had been fetched and sent. */
@Dependent
class DemoMailRepository {
    /** A ticket as mails name it. */
    record Named(String number, String subject) {}

    @PersistenceContext
    EntityManager em;

    /** Each queue has an address of its own beside the one that all send from. */
    void openAddresses() {
        em.flush();
        em.createNativeQuery(
                        """
                        INSERT INTO queue_address (queue_id, address)
                        SELECT id, translate(lower(name), 'äöüß ', 'aous-') || '@nordstern.example' FROM queue
                        """)
                .executeUpdate();
    }

    /** What becomes of some mails before they are tickets. */
    void sort() {
        em.createNativeQuery(
                        """
                        INSERT INTO mail_filter (id, version, name, place, any_condition, last, disposal, quiet, queue_id, priority)
                        SELECT nextval('id_sequence'), 1, f.name, f.place, true, f.disposal = 'JUNK', f.disposal,
                            f.disposal = 'JUNK', (SELECT id FROM queue WHERE name = f.queue), f.priority
                        FROM (VALUES ('Newsletter aussortieren', 1, 'JUNK', NULL, NULL),
                            ('Mahnungen an die Abrechnung', 2, 'TAKE', 'Abrechnung', NULL),
                            ('Ausfälle zuerst', 3, 'TAKE', NULL, 5)) f (name, place, disposal, queue, priority)
                        """)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        INSERT INTO mail_filter_condition (filter_id, number, field, header, comparison, expected)
                        SELECT f.id, c.number, c.field, c.header, c.comparison, c.expected
                        FROM (VALUES (1, 0, 'HEADER', 'List-Unsubscribe', 'EXISTS', NULL),
                            (1, 1, 'SUBJECT', NULL, 'CONTAINS', 'Newsletter'),
                            (2, 0, 'SUBJECT', NULL, 'CONTAINS', 'Mahnung'),
                            (2, 1, 'SUBJECT', NULL, 'CONTAINS', 'Zahlungserinnerung'),
                            (3, 0, 'SUBJECT', NULL, 'CONTAINS', 'Stromausfall'),
                            (3, 1, 'SUBJECT', NULL, 'CONTAINS', 'kein Strom')) c (place, number, field, header, comparison, expected)
                        JOIN mail_filter f ON f.place = c.place
                        """)
                .executeUpdate();
    }

    /** Answers that agents have begun: to the latest of what each of them works on. */
    void begin(Instant at) {
        em.createNativeQuery(
                        """
                        INSERT INTO mail_draft (id, version, employee_id, draft_key, act, ticket_id, to_list, subject, body,
                            writer, saved_at)
                        SELECT nextval('id_sequence'), 1, t.owner_id, 'mail:REPLY:' || t.id || ':null', 'REPLY', t.id,
                            c.email, 'Re: [Ticket ' || t.number || '] ' || t.subject,
                            E'Guten Tag,\\n\\nvielen Dank für Ihre Geduld. Wir haben nachgesehen und ',
                            'demo', CAST(?1 AS timestamptz)
                        FROM (SELECT DISTINCT ON (x.owner_id) x.* FROM ticket x
                            JOIN ticket_state s ON s.id = x.state_id AND s.type = 'OPEN'
                            WHERE x.owner_id IS NOT NULL AND x.contact_id IS NOT NULL
                            ORDER BY x.owner_id, x.created_at DESC) t
                        JOIN contact c ON c.id = t.contact_id WHERE c.email IS NOT NULL
                        """)
                .setParameter(1, at.toString())
                .executeUpdate();
    }

    /** Whoever writes to the queue is answered at once. */
    void answer(String queue) {
        em.createNativeQuery(
                        """
                        INSERT INTO queue_auto_reply (queue_id, kind, reply_id)
                        SELECT q.id, a.kind, a.id FROM queue q, auto_reply a
                        WHERE q.name = ?1 AND a.kind IN ('REPLY', 'FOLLOW_UP', 'NEW_TICKET')
                        """)
                .setParameter(1, queue)
                .executeUpdate();
    }

    /** Nobody looks into it: it shows how one is set up. @return its id */
    long mailbox() {
        long id = nextId();
        em.createNativeQuery(
                        """
                        INSERT INTO mail_account (id, version, name, valid, host, port, security, login, authentication, queue_id)
                        VALUES (?1, 1, 'Service-Postfach', false, 'imap.nordstern.example', 993, 'TLS',
                            'service@nordstern.example', 'PASSWORD', (SELECT id FROM queue WHERE name = 'Support'))
                        """)
                .setParameter(1, id)
                .executeUpdate();
        return id;
    }

    /** The newest one that somebody works on. */
    Named openTicket(Contact contact) {
        var ticket = em.createQuery(
                        "SELECT t FROM Ticket t WHERE t.contact = :contact AND t.state.type = :open ORDER BY t.createdAt DESC, t.id",
                        Ticket.class)
                .setParameter("contact", contact)
                .setParameter("open", StateType.OPEN)
                .setMaxResults(1)
                .getSingleResult();
        return new Named(ticket.getNumber(), ticket.getSubject());
    }

    void sent(String recipient, String subject, String mailId, Instant at) {
        em.createNativeQuery(
                        """
                        INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at, due_at, sent_at,
                            changed_at, sender_address, sender_name, message_id, automatic, attempts)
                        VALUES (?1, 1, ?2, ?3, 'Ihre Ersatzteile sind unterwegs.', 'de', 'SENT', ?4, ?4, ?4, ?4,
                            'service@nordstern.example', 'Nordstern Energie', ?5, false, 1)
                        """)
                .setParameter(1, nextId())
                .setParameter(2, recipient)
                .setParameter(3, subject)
                .setParameter(4, Timestamp.from(at))
                .setParameter(5, mailId)
                .executeUpdate();
    }

    void receive(long mailbox, byte[] source, String sha256, Instant at) {
        long id = nextId();
        em.createNativeQuery(
                        """
                        INSERT INTO mail_inbox (id, version, account_id, state, arrived_at, stored_at, due_at, size, sha256)
                        VALUES (?1, 1, ?2, 'STORED', ?3, ?3, ?3, ?4, ?5)
                        """)
                .setParameter(1, id)
                .setParameter(2, mailbox)
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, source.length)
                .setParameter(5, sha256)
                .executeUpdate();
        em.createNativeQuery("INSERT INTO mail_inbox_part (mail_id, number, content) VALUES (?1, 0, ?2)")
                .setParameter(1, id)
                .setParameter(2, source)
                .executeUpdate();
    }

    private long nextId() {
        List<?> ids = em.createNativeQuery("SELECT nextval('id_sequence')").getResultList();
        return ((Number) ids.get(0)).longValue();
    }
}
