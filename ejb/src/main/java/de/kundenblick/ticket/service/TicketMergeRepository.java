package de.kundenblick.ticket.service;

import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.SplitMessage;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

/** Moves what belongs to a ticket to another one. */
@Dependent
class TicketMergeRepository {
    private static final int MOST_SHOWN = 500;
    private static final int BEGINNING = 160;

    /** Whether the links of both together would make the target its own ancestor, those between the two left out. */
    private static final String CLOSES_CIRCLE =
            """
            WITH RECURSIVE joined (source_id, target_id) AS MATERIALIZED (
                SELECT CASE source_id WHEN ?1 THEN ?2 ELSE source_id END, CASE target_id WHEN ?1 THEN ?2 ELSE target_id END
                FROM ticket_link WHERE kind = 'PARENT' AND (source_id IN (?1, ?2) OR target_id IN (?1, ?2))),
            ancestor (id) AS (
                SELECT source_id FROM joined WHERE target_id = ?2 AND source_id <> ?2
                UNION
                SELECT l.source_id FROM ticket_link l JOIN ancestor a ON l.target_id = a.id
                WHERE l.kind = 'PARENT' AND a.id NOT IN (?1, ?2))
            SELECT EXISTS (SELECT FROM ancestor WHERE id IN (?1, ?2))
            """;

    private static final String COPY =
            """
            WITH message AS MATERIALIZED (
                SELECT m.*, nextval('id_sequence') AS fresh FROM ticket_message m
                WHERE m.ticket_id = ?1 AND m.id = ANY (CAST(?3 AS bigint[]))),
            file AS MATERIALIZED (
                SELECT a.*, nextval('id_sequence') AS fresh, m.fresh AS fresh_message
                FROM ticket_attachment a JOIN message m ON m.id = a.message_id),
            files AS (
                INSERT INTO ticket_attachment (id, version, message_id, employee_id, name, media_type, deceptive, size,
                    sha256, complete, created_at)
                SELECT fresh, 1, fresh_message, employee_id, name, media_type, deceptive, size, sha256, complete, created_at
                FROM file),
            parts AS (
                INSERT INTO ticket_attachment_part (attachment_id, number, content)
                SELECT f.fresh, p.number, p.content FROM ticket_attachment_part p JOIN file f ON f.id = p.attachment_id)
            INSERT INTO ticket_message (id, version, ticket_id, sender, channel, visible, employee_id, contact_id, author,
                subject, body, html, written_at, attachments)
            SELECT fresh, 1, ?2, sender, channel, visible, employee_id, contact_id, author,
                subject, body, html, written_at, attachments FROM message
            """;

    @PersistenceContext
    EntityManager em;

    boolean closesCircle(long fromId, long toId) {
        return (Boolean) em.createNativeQuery(CLOSES_CIRCLE)
                .setParameter(1, fromId)
                .setParameter(2, toId)
                .getSingleResult();
    }

    void moveMessages(long fromId, long toId) {
        em.createNativeQuery("UPDATE ticket_message SET ticket_id = ?2, version = version + 1 WHERE ticket_id = ?1")
                .setParameter(1, fromId)
                .setParameter(2, toId)
                .executeUpdate();
    }

    void moveWatchers(long fromId, long toId) {
        em.createNativeQuery(
                        """
                        INSERT INTO ticket_watcher (ticket_id, employee_id)
                        SELECT ?2, employee_id FROM ticket_watcher WHERE ticket_id = ?1 ON CONFLICT DO NOTHING
                        """)
                .setParameter(1, fromId)
                .setParameter(2, toId)
                .executeUpdate();
        em.createNativeQuery("DELETE FROM ticket_watcher WHERE ticket_id = ?1")
                .setParameter(1, fromId)
                .executeUpdate();
    }

    /** Links between the two go; what both are linked with stays once. */
    void moveLinks(long fromId, long toId) {
        List<?> gone = em.createNativeQuery("SELECT source_id, target_id, kind FROM ticket_link"
                        + " WHERE source_id = ?1 OR target_id = ?1 ORDER BY kind, source_id, target_id")
                .setParameter(1, fromId)
                .getResultList();
        em.createNativeQuery("DELETE FROM ticket_link WHERE source_id = ?1 OR target_id = ?1")
                .setParameter(1, fromId)
                .executeUpdate();
        gone.stream().map(row -> (Object[]) row).forEach(row -> {
            long source = moved(row[0], fromId, toId);
            long target = moved(row[1], fromId, toId);
            if (source != target) {
                addLink(source, target, (String) row[2]);
            }
        });
    }

    private static long moved(Object id, long fromId, long toId) {
        long end = ((Number) id).longValue();
        return end == fromId ? toId : end;
    }

    private void addLink(long source, long target, String kind) {
        boolean ordered = kind.equals(TicketLinkRepository.PARENT) || source < target;
        em.createNativeQuery("INSERT INTO ticket_link (source_id, target_id, kind) VALUES (?1, ?2, ?3)"
                        + " ON CONFLICT DO NOTHING")
                .setParameter(1, ordered ? source : target)
                .setParameter(2, ordered ? target : source)
                .setParameter(3, kind)
                .executeUpdate();
    }

    long countMessages(long ticketId) {
        return em.createQuery("SELECT COUNT(m) FROM TicketMessage m WHERE m.ticket.id = :ticket", Long.class)
                .setParameter("ticket", ticketId)
                .getSingleResult();
    }

    /** The newest, in the order of the conversation. */
    List<SplitMessage> messages(long ticketId) {
        List<?> found = em.createNativeQuery(
                        """
                        SELECT * FROM (
                            SELECT id, sender, visible, author, written_at,
                                left(CASE WHEN html THEN regexp_replace(left(body, 4000), '<[^>]*>', ' ', 'g') ELSE body END, ?2)
                            FROM ticket_message WHERE ticket_id = ?1 ORDER BY written_at DESC, id DESC LIMIT ?3) newest
                        ORDER BY written_at, id
                        """)
                .setParameter(1, ticketId)
                .setParameter(2, BEGINNING)
                .setParameter(3, MOST_SHOWN)
                .getResultList();
        return found.stream().map(row -> message((Object[]) row)).toList();
    }

    private static SplitMessage message(Object[] row) {
        return new SplitMessage(
                ((Number) row[0]).longValue(),
                MessageSender.valueOf((String) row[1]),
                (Boolean) row[2],
                (String) row[3],
                ((Timestamp) row[4]).toInstant(),
                (String) row[5]);
    }

    /** @return how many of the messages are in the ticket, and were moved */
    int moveMessages(long fromId, long toId, Collection<Long> messageIds) {
        em.flush();
        return em.createNativeQuery(
                        """
                        UPDATE ticket_message SET ticket_id = ?2, version = version + 1
                        WHERE ticket_id = ?1 AND id = ANY (CAST(?3 AS bigint[]))
                        """)
                .setParameter(1, fromId)
                .setParameter(2, toId)
                .setParameter(3, TicketLinkRepository.array(List.copyOf(messageIds)))
                .executeUpdate();
    }

    /** With their files; @return how many of the messages are in the ticket, and were copied */
    int copyMessages(long fromId, long toId, Collection<Long> messageIds) {
        em.flush();
        return em.createNativeQuery(COPY)
                .setParameter(1, fromId)
                .setParameter(2, toId)
                .setParameter(3, TicketLinkRepository.array(List.copyOf(messageIds)))
                .executeUpdate();
    }
}
