package de.kundenblick.notification.service;

import de.kundenblick.notification.Watches;
import de.kundenblick.notification.Watches.Watched;
import de.kundenblick.notification.Watches.WatchedCustomer;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What employees watch. */
@Dependent
class WatchRepository {
    private static final String OWN =
            """
            SELECT 'topic', t.id, NULL, t.name, w.topic_id IS NOT NULL FROM interaction_topic t
            LEFT JOIN portal_watch w ON w.topic_id = t.id AND w.employee_id = ?1
            WHERE ?2 AND (t.valid OR w.topic_id IS NOT NULL)
            UNION ALL
            SELECT 'queue', q.id, NULL, q.name, w.queue_id IS NOT NULL FROM queue q
            LEFT JOIN portal_watch w ON w.queue_id = q.id AND w.employee_id = ?1
            WHERE ?3 AND (?4 OR q.id IN (SELECT qt.queue_id FROM queue_team qt
                JOIN employee_team et ON et.team_id = qt.team_id WHERE et.employee_id = ?1))
            UNION ALL
            SELECT 'customer', c.id, c.number, c.name, TRUE FROM portal_watch w JOIN customer c ON c.id = w.customer_id
            WHERE w.employee_id = ?1
            ORDER BY 1, 4, 2
            """;

    @PersistenceContext
    EntityManager em;

    Watches of(long employeeId, boolean interactions, boolean tickets, boolean everywhere) {
        var topics = new ArrayList<Watched>();
        var queues = new ArrayList<Watched>();
        var customers = new ArrayList<WatchedCustomer>();
        List<?> rows = em.createNativeQuery(OWN)
                .setParameter(1, employeeId)
                .setParameter(2, interactions)
                .setParameter(3, tickets)
                .setParameter(4, everywhere)
                .getResultList();
        for (Object found : rows) {
            var row = (Object[]) found;
            long id = ((Number) row[1]).longValue();
            switch ((String) row[0]) {
                case "topic" -> topics.add(new Watched(id, (String) row[3], (Boolean) row[4]));
                case "queue" -> queues.add(new Watched(id, (String) row[3], (Boolean) row[4]));
                default -> customers.add(new WatchedCustomer(id, (String) row[2], (String) row[3]));
            }
        }
        return new Watches(topics, queues, customers);
    }

    /**
     * What is not there any more is left out.
     *
     * @param what a topic or a queue
     */
    void choose(long employeeId, String what, Collection<Long> ids) {
        String array = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        String table = what.equals("topic") ? "interaction_topic" : "queue";
        em.createNativeQuery("DELETE FROM portal_watch WHERE employee_id = ?1 AND %1$s_id IS NOT NULL".formatted(what)
                        + " AND NOT %1$s_id = ANY (CAST(?2 AS bigint[]))".formatted(what))
                .setParameter(1, employeeId)
                .setParameter(2, array)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        INSERT INTO portal_watch (employee_id, %1$s_id)
                        SELECT ?1, t.id FROM %2$s t WHERE t.id = ANY (CAST(?2 AS bigint[])) ON CONFLICT DO NOTHING
                        """
                                .formatted(what, table))
                .setParameter(1, employeeId)
                .setParameter(2, array)
                .executeUpdate();
    }

    boolean isWatched(long employeeId, long customerId) {
        return !em.createNativeQuery("SELECT 1 FROM portal_watch WHERE employee_id = ?1 AND customer_id = ?2")
                .setParameter(1, employeeId)
                .setParameter(2, customerId)
                .getResultList()
                .isEmpty();
    }

    void watch(long employeeId, long customerId) {
        em.createNativeQuery(
                        """
                        INSERT INTO portal_watch (employee_id, customer_id)
                        SELECT ?1, id FROM customer WHERE id = ?2 ON CONFLICT DO NOTHING
                        """)
                .setParameter(1, employeeId)
                .setParameter(2, customerId)
                .executeUpdate();
    }

    void unwatch(long employeeId, long customerId) {
        em.createNativeQuery("DELETE FROM portal_watch WHERE employee_id = ?1 AND customer_id = ?2")
                .setParameter(1, employeeId)
                .setParameter(2, customerId)
                .executeUpdate();
    }
}
