package de.kundenblick.ticket.service;

import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.ticket.queue.QueueCounts;
import de.kundenblick.ticket.queue.QueueTree;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;

/** Counts what is to do in queues and keeps who works in which. */
@Dependent
class QueueViewRepository {
    /** Every number is counted in an index and up to a limit, so that a queue with a million tickets costs no more. */
    private static final String COUNTS =
            """
            SELECT q.id, EXISTS (SELECT 1 FROM employee_queue own WHERE own.employee_id = ?1 AND own.queue_id = q.id),
                (SELECT count(*) FROM (SELECT 1 FROM ticket t
                    WHERE t.queue_id = q.id AND t.state_id = ANY (CAST(?2 AS bigint[])) LIMIT ?5) counted),
                (SELECT count(*) FROM (SELECT 1 FROM ticket t
                    WHERE t.queue_id = q.id AND t.state_id = ANY (CAST(?3 AS bigint[])) LIMIT ?5) counted),
                (SELECT count(*) FROM (SELECT 1 FROM ticket t
                    WHERE t.queue_id = q.id AND t.escalates_at < CAST(?4 AS timestamptz) LIMIT ?5) counted)
            FROM unnest(CAST(?6 AS bigint[])) AS q (id)
            """;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<QueueCounts> counts(
            List<QueueTree.Node> nodes, long employeeId, List<Long> newStates, List<Long> openStates, Instant now) {
        List<Object[]> rows = em.createNativeQuery(COUNTS)
                .setParameter(1, employeeId)
                .setParameter(2, TicketWordsRepository.array(newStates))
                .setParameter(3, TicketWordsRepository.array(openStates))
                .setParameter(4, now.toString())
                .setParameter(5, ListSlice.MOST_COUNTED + 1)
                .setParameter(
                        6,
                        TicketWordsRepository.array(
                                nodes.stream().map(QueueTree.Node::id).toList()))
                .getResultList();
        var byId = new HashMap<Long, Object[]>();
        rows.forEach(row -> byId.put(((Number) row[0]).longValue(), row));
        return nodes.stream()
                .map(node -> {
                    Object[] row = byId.get(node.id());
                    return new QueueCounts(node, (Boolean) row[1], number(row[2]), number(row[3]), number(row[4]));
                })
                .toList();
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }

    void choose(long employeeId, List<Long> queueIds) {
        String chosen = TicketWordsRepository.array(queueIds);
        em.createNativeQuery(
                        "DELETE FROM employee_queue WHERE employee_id = ?1 AND queue_id <> ALL (CAST(?2 AS bigint[]))")
                .setParameter(1, employeeId)
                .setParameter(2, chosen)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        INSERT INTO employee_queue (employee_id, queue_id)
                        SELECT ?1, q.id FROM unnest(CAST(?2 AS bigint[])) AS q (id) ON CONFLICT DO NOTHING
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, chosen)
                .executeUpdate();
    }
}
