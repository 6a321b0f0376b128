package de.kundenblick.ticket.service;

import de.kundenblick.ticket.LinkRole;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketLinkRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** How tickets hang together. */
@Dependent
class TicketLinkRepository {
    static final String RELATED = "RELATED";
    static final String PARENT = "PARENT";

    private static final int MOST_SHOWN = 200;

    private static final String END =
            """
            WITH RECURSIVE chain (id, next) AS (
                SELECT id, merged_into_id FROM ticket WHERE number = ?1
                UNION SELECT t.id, t.merged_into_id FROM ticket t JOIN chain c ON t.id = c.next)
            SELECT id FROM chain WHERE next IS NULL
            """;

    private static final String ROWS =
            """
            WITH RECURSIVE chain (id, next, steps) AS (
                SELECT id, merged_into_id, 0 FROM ticket WHERE id = ?1
                UNION SELECT t.id, t.merged_into_id, c.steps + 1 FROM ticket t JOIN chain c ON t.id = c.next),
            other (id, role) AS (
                SELECT id, 'MERGED_INTO' FROM chain WHERE next IS NULL AND steps > 0
                UNION ALL SELECT source_id, CASE kind WHEN 'PARENT' THEN 'PARENT' ELSE 'RELATED' END
                FROM ticket_link WHERE target_id = ?1
                UNION ALL SELECT target_id, CASE kind WHEN 'PARENT' THEN 'CHILD' ELSE 'RELATED' END
                FROM ticket_link WHERE source_id = ?1
                UNION ALL (SELECT id, 'MERGED' FROM ticket WHERE merged_into_id = ?1 ORDER BY id DESC LIMIT ?2))
            SELECT o.role, t.number, t.subject, s.name, s.type, c.name AS customer
            FROM other o JOIN ticket t ON t.id = o.id JOIN ticket_state s ON s.id = t.state_id
            JOIN customer c ON c.id = t.customer_id
            WHERE ?3 OR t.queue_id = ANY (CAST(?4 AS bigint[]))
                AND (SELECT queue_id FROM ticket WHERE id = ?1) = ANY (CAST(?4 AS bigint[]))
            ORDER BY array_position(ARRAY['MERGED_INTO', 'PARENT', 'CHILD', 'RELATED', 'MERGED'], o.role), t.id DESC
            LIMIT ?2
            """;

    @PersistenceContext
    EntityManager em;

    /** Until the transaction ends nobody else links or merges. */
    void lock() {
        em.createNativeQuery("SELECT CAST(ticket_link_lock() AS text)").getSingleResult();
    }

    /** Where the conversation of a ticket goes on in the end: in itself, unless it was merged; empty when unknown. */
    Optional<Long> end(String number) {
        List<?> found = em.createNativeQuery(END).setParameter(1, number).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    Optional<Long> id(String number) {
        return em.createQuery("SELECT t.id FROM Ticket t WHERE t.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Ticket> find(long id) {
        return Optional.ofNullable(em.find(Ticket.class, id));
    }

    List<TicketLinkRow> rows(long ticketId, QueueScope scope) {
        List<?> found = em.createNativeQuery(ROWS)
                .setParameter(1, ticketId)
                .setParameter(2, MOST_SHOWN)
                .setParameter(3, scope.all())
                .setParameter(4, array(scope.ids()))
                .getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static TicketLinkRow row(Object[] row) {
        return new TicketLinkRow(
                LinkRole.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                StateType.valueOf((String) row[4]),
                (String) row[5]);
    }

    boolean closesCircle(long parentId, long childId) {
        return (Boolean) em.createNativeQuery("SELECT ticket_link_closes_circle(?1, ?2)")
                .setParameter(1, parentId)
                .setParameter(2, childId)
                .getSingleResult();
    }

    /** In which way two tickets are linked, whichever is the source. */
    List<?> kinds(long one, long other) {
        return em.createNativeQuery(
                        """
                        SELECT kind || ':' || source_id FROM ticket_link
                        WHERE source_id = ?1 AND target_id = ?2 OR source_id = ?2 AND target_id = ?1
                        """)
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList();
    }

    void add(long sourceId, long targetId, String kind) {
        em.flush();
        em.createNativeQuery("INSERT INTO ticket_link (source_id, target_id, kind) VALUES (?1, ?2, ?3)")
                .setParameter(1, sourceId)
                .setParameter(2, targetId)
                .setParameter(3, kind)
                .executeUpdate();
    }

    /** @return whether there was such a link */
    boolean remove(long sourceId, long targetId, String kind) {
        return em.createNativeQuery("DELETE FROM ticket_link WHERE source_id = ?1 AND target_id = ?2 AND kind = ?3")
                        .setParameter(1, sourceId)
                        .setParameter(2, targetId)
                        .setParameter(3, kind)
                        .executeUpdate()
                > 0;
    }

    static String array(List<Long> ids) {
        return '{' + String.join(",", ids.stream().map(Object::toString).toList()) + '}';
    }
}
