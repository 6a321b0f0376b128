package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.mail.MailSource;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketMessage;
import de.kundenblick.ticket.mail.AutoReply;
import de.kundenblick.ticket.mail.AutoReplyKind;
import de.kundenblick.ticket.mail.AutoReplyRow;
import de.kundenblick.ticket.mail.TicketMail;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class AutoReplyRepository {
    /** Keeps two mails of one address from being answered at the same moment. */
    private static final int ADDRESS_LOCK = 7_277;

    private static final String ROWS =
            """
            SELECT r.id, r.name, r.kind, r.valid, r.german_body IS NOT NULL, r.english_body IS NOT NULL,
                (SELECT string_agg(q.name, ', ' ORDER BY q.name) FROM queue_auto_reply c
                 JOIN queue q ON q.id = c.queue_id WHERE c.reply_id = r.id),
                (SELECT count(*) FROM auto_reply_sent s
                 WHERE s.reply_id = r.id AND s.sent_at > CAST(?1 AS timestamptz))
            FROM auto_reply r
            ORDER BY array_position(ARRAY['REPLY', 'FOLLOW_UP', 'NEW_TICKET', 'REJECT', 'REMOVE'], CAST(r.kind AS text)),
                r.name
            """;

    private static final String SENT =
            """
            SELECT count(*) FILTER (WHERE sent_at > CAST(?2 AS timestamptz)),
                count(*) FILTER (WHERE sent_at > CAST(?3 AS timestamptz)),
                count(*) FILTER (WHERE sent_at > CAST(?4 AS timestamptz) AND topic = ?5)
            FROM auto_reply_sent WHERE address = ?1 AND sent_at > CAST(?3 AS timestamptz)
            """;

    private static final String OURS =
            """
            SELECT EXISTS (SELECT FROM queue WHERE lower(sender_address) = ANY (CAST(?1 AS text[])))
                OR EXISTS (SELECT FROM queue_address WHERE address = ANY (CAST(?1 AS text[])))
                OR EXISTS (SELECT FROM mail_account WHERE lower(login) = ANY (CAST(?1 AS text[])))
            """;

    private static final String NOTE =
            """
            INSERT INTO auto_reply_sent (id, reply_id, kind, ticket_id, inbox_id, address, topic, sent_at)
            VALUES (nextval('id_sequence'), ?1, ?2, ?3, CAST(?4 AS bigint), ?5, ?6, CAST(?7 AS timestamptz))
            ON CONFLICT DO NOTHING RETURNING id
            """;

    private static final String KNOWS =
            """
            SELECT EXISTS (SELECT FROM ticket t JOIN contact k ON k.id = t.contact_id
                           WHERE t.id = ?1 AND lower(k.email) = ?2)
                OR EXISTS (SELECT FROM ticket_message m JOIN ticket_mail k ON k.message_id = m.id
                           WHERE m.ticket_id = ?1 AND k.direction = 'IN' AND NOT k.stranger
                           AND lower(k.sender_address) = ?2)
            """;

    private static final String WRITER =
            """
            SELECT coalesce(k.reply_to, k.sender_address), k.thread_ids, k.mail_id
            FROM ticket_message m JOIN ticket_mail k ON k.message_id = m.id
            WHERE m.ticket_id = ?1 AND k.direction = 'IN' AND NOT k.stranger AND NOT k.automatic
                AND m.sender = 'CUSTOMER'
            ORDER BY m.written_at DESC, m.id DESC LIMIT 1
            """;

    private static final String SOURCES =
            """
            SELECT s.id, t.number FROM auto_reply_sent s JOIN ticket t ON t.id = s.ticket_id
            WHERE s.id = ANY (CAST(?1 AS bigint[]))
            """;

    @PersistenceContext
    EntityManager em;

    /** What went out to an address: within the hour, within the day, and about the same within the pause. */
    record Sent(long hour, long day, long same) {}

    /** Who wrote to a ticket, with what the mail was part of. */
    record Writer(String addresses, String threadIds, String mailId) {}

    /** By occasion and name. */
    @SuppressWarnings("unchecked")
    List<AutoReplyRow> rows(Instant since) {
        List<Object[]> rows =
                em.createNativeQuery(ROWS).setParameter(1, since.toString()).getResultList();
        return rows.stream()
                .map(row -> new AutoReplyRow(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        AutoReplyKind.valueOf((String) row[2]),
                        (Boolean) row[3],
                        (Boolean) row[4],
                        (Boolean) row[5],
                        row[6] == null ? "" : (String) row[6],
                        ((Number) row[7]).longValue()))
                .toList();
    }

    /** Those that count, by occasion. */
    Map<AutoReplyKind, List<Choice>> choices() {
        return em.createQuery("SELECT r FROM AutoReply r WHERE r.valid = TRUE ORDER BY r.name", AutoReply.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        AutoReply::getKind,
                        () -> new EnumMap<>(AutoReplyKind.class),
                        Collectors.mapping(reply -> new Choice(reply.getId(), reply.getName()), Collectors.toList())));
    }

    /** Names of the queues that have chosen it. */
    @SuppressWarnings("unchecked")
    List<String> queuesWith(long replyId) {
        return em.createNativeQuery(
                        """
                        SELECT q.name FROM queue_auto_reply c JOIN queue q ON q.id = c.queue_id
                        WHERE c.reply_id = ?1 ORDER BY q.name
                        """)
                .setParameter(1, replyId)
                .getResultList();
    }

    /** What the queue answers on this occasion. */
    @SuppressWarnings("unchecked")
    Optional<AutoReply> chosen(long queueId, AutoReplyKind kind) {
        return ((List<AutoReply>) em.createNativeQuery(
                                """
                                SELECT r.* FROM queue_auto_reply c JOIN auto_reply r ON r.id = c.reply_id
                                WHERE c.queue_id = ?1 AND c.kind = ?2 AND r.kind = ?2 AND r.valid
                                """,
                                AutoReply.class)
                        .setParameter(1, queueId)
                        .setParameter(2, kind.name())
                        .getResultList())
                .stream().findFirst();
    }

    /** Until the transaction ends, nobody else answers this address automatically. */
    void lock(String address) {
        em.createNativeQuery("SELECT pg_advisory_xact_lock(?1, hashtext(?2))")
                .setParameter(1, ADDRESS_LOCK)
                .setParameter(2, address)
                .getResultList();
    }

    Sent sent(String address, String topic, Instant hour, Instant day, Instant pause) {
        var row = (Object[]) em.createNativeQuery(SENT)
                .setParameter(1, address)
                .setParameter(2, hour.toString())
                .setParameter(3, day.toString())
                .setParameter(4, pause.toString())
                .setParameter(5, topic)
                .getSingleResult();
        return new Sent(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** Whether one of the addresses belongs to a queue or a mailbox. */
    boolean isOurs(Collection<String> addresses) {
        return (Boolean) em.createNativeQuery(OURS)
                .setParameter(1, MailQueueRepository.array(addresses))
                .getSingleResult();
    }

    /** In which language the contact with this address reads; empty when nobody has it or nobody said. */
    Optional<String> language(String address) {
        return first(em.createNativeQuery(
                        "SELECT language FROM contact WHERE lower(email) = ?1 AND language IS NOT NULL ORDER BY id LIMIT 1")
                .setParameter(1, address));
    }

    /** Whether somebody with this address has to do with the ticket. */
    boolean knows(long ticketId, String address) {
        return (Boolean) em.createNativeQuery(KNOWS)
                .setParameter(1, ticketId)
                .setParameter(2, address)
                .getSingleResult();
    }

    /** Who wrote to a ticket by mail last, programs and strangers aside. */
    Optional<Writer> writer(long ticketId) {
        return this.<Object[]>first(em.createNativeQuery(WRITER).setParameter(1, ticketId))
                .map(row -> new Writer((String) row[0], (String) row[1], (String) row[2]));
    }

    /** Empty when the mail, or the removal of the ticket, was answered before. */
    Optional<Long> note(
            long replyId, AutoReplyKind kind, long ticketId, Long inboxId, String address, String topic, Instant at) {
        return this.<Number>first(em.createNativeQuery(NOTE)
                        .setParameter(1, replyId)
                        .setParameter(2, kind.name())
                        .setParameter(3, ticketId)
                        .setParameter(4, inboxId == null ? null : inboxId.toString())
                        .setParameter(5, address)
                        .setParameter(6, topic)
                        .setParameter(7, at.toString()))
                .map(Number::longValue);
    }

    /** Says which message of the ticket tells of it. */
    void connect(long sentId, TicketMessage message, TicketMail mail) {
        em.persist(mail);
        em.flush();
        em.createNativeQuery("UPDATE auto_reply_sent SET message_id = ?1 WHERE id = ?2")
                .setParameter(1, message.getId())
                .setParameter(2, sentId)
                .executeUpdate();
    }

    Optional<Ticket> ticket(long id) {
        return Optional.ofNullable(em.find(Ticket.class, id));
    }

    Map<Long, MailSource> sources(Collection<Long> ids) {
        String chosen = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = em.createNativeQuery(SOURCES).setParameter(1, chosen).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(),
                        row -> new MailSource((String) row[1], "/intranet/ticket/show?number=" + row[1])));
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> first(Query query) {
        return ((List<T>) query.getResultList()).stream().findFirst();
    }
}
