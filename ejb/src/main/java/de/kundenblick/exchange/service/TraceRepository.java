package de.kundenblick.exchange.service;

import de.kundenblick.customer.Contact;
import de.kundenblick.customer.Customer;
import de.kundenblick.exchange.WriteCounts;
import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What imports made and changed, to be undone. */
@Dependent
class TraceRepository {
    /** A record that one import touches twice is as it was before the first time. */
    private static final String ADD =
            """
            INSERT INTO import_record (import_id, type, record_id, is_new, key, version_after, before)
            SELECT ?1, r.type, r.id, r.is_new, r.key, r.version, r.before
            FROM jsonb_to_recordset(cast(?2 AS jsonb))
                AS r(type text, id bigint, is_new boolean, key text, version int, before text)
            ON CONFLICT (import_id, type, record_id) DO UPDATE SET version_after = excluded.version_after
            """;

    private static final String NEXT =
            """
            SELECT record_id, is_new, key, version_after, before FROM import_record
            WHERE import_id = ?1 AND type = ?2 ORDER BY record_id DESC LIMIT ?3
            """;

    private static final String FORGET =
            """
            DELETE FROM import_record WHERE import_id = ?1 AND type = ?2
                AND record_id IN (SELECT cast(value AS bigint) FROM jsonb_array_elements_text(cast(?3 AS jsonb)))
            """;

    private static final String RESTORE_TICKETS =
            """
            UPDATE ticket t SET state_id = r.state, queue_id = r.queue, priority = r.priority, customer_id = r.customer,
                contact_id = r.contact, changed_at = r.changed, closed_at = r.closed,
                pending_until = r.pending, escalates_at = r.escalates, version = t.version + 1
            FROM jsonb_to_recordset(cast(?1 AS jsonb)) AS r(id bigint, version int, state bigint, queue bigint,
                priority int, customer bigint, contact bigint, changed timestamptz, closed timestamptz,
                pending timestamptz, escalates timestamptz)
            WHERE t.id = r.id AND t.version = r.version RETURNING t.id
            """;

    private static final String REMOVE_EVENTS =
            """
            DELETE FROM ticket_event WHERE id IN (SELECT cast(value AS bigint) FROM jsonb_array_elements_text(cast(?1 AS jsonb)))
            """;

    /** What has become of records since an import. */
    record Condition(Set<Long> untouched, Set<Long> touched) {}

    @PersistenceContext
    EntityManager em;

    void add(long importId, Collection<Trace> traces) {
        if (traces.isEmpty()) {
            return;
        }
        em.flush();
        var rows = Json.createArrayBuilder();
        for (Trace trace : traces) {
            var row = Json.createObjectBuilder()
                    .add("type", trace.type().name())
                    .add("id", trace.id().getAsLong())
                    .add("is_new", trace.isNew())
                    .add("key", trace.key())
                    .add("version", trace.version().getAsInt());
            if (trace.before() != null) {
                row.add("before", trace.before());
            }
            rows.add(row);
        }
        em.createNativeQuery(ADD)
                .setParameter(1, importId)
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    /** The latest ones that have not been undone. */
    List<Trace.Stored> next(long importId, Trace.Type type, int size) {
        List<?> rows = em.createNativeQuery(NEXT)
                .setParameter(1, importId)
                .setParameter(2, type.name())
                .setParameter(3, size)
                .getResultList();
        return rows.stream().map(row -> stored((Object[]) row)).toList();
    }

    private static Trace.Stored stored(Object[] row) {
        return new Trace.Stored(
                ((Number) row[0]).longValue(), (Boolean) row[1], (String) row[2], ((Number) row[3]).intValue(), (String)
                        row[4]);
    }

    void forget(long importId, Trace.Type type, Collection<Long> ids) {
        em.createNativeQuery(FORGET)
                .setParameter(1, importId)
                .setParameter(2, type.name())
                .setParameter(3, array(ids))
                .executeUpdate();
    }

    /** What an import of tickets made and changed. */
    WriteCounts count(long importId) {
        List<?> rows = em.createNativeQuery(
                        "SELECT type, is_new, count(*) FROM import_record WHERE import_id = ?1 GROUP BY type, is_new")
                .setParameter(1, importId)
                .getResultList();
        Map<String, Integer> counts = new HashMap<>();
        for (Object row : rows) {
            var values = (Object[]) row;
            counts.put(values[0] + ((Boolean) values[1] ? "" : " changed"), ((Number) values[2]).intValue());
        }
        return new WriteCounts(
                counts.getOrDefault("TICKET", 0),
                counts.getOrDefault("TICKET changed", 0),
                0,
                0,
                counts.getOrDefault("CUSTOMER", 0),
                counts.getOrDefault("CONTACT", 0),
                counts.getOrDefault("QUEUE", 0));
    }

    boolean hasAny(long importId) {
        return !em.createNativeQuery("SELECT 1 FROM import_record WHERE import_id = ?1 LIMIT 1")
                .setParameter(1, importId)
                .getResultList()
                .isEmpty();
    }

    /** Which of the records are still as the import left them, and which are not; the others are gone. */
    Condition untouched(Trace.Type type, Collection<Trace.Stored> records) {
        var wanted = records.stream().collect(Collectors.toMap(Trace.Stored::id, Trace.Stored::version));
        List<?> rows = em.createNativeQuery("SELECT id, version FROM " + type.table()
                        + " WHERE id IN (SELECT cast(value AS bigint) FROM jsonb_array_elements_text(cast(?1 AS jsonb)))"
                        + " FOR UPDATE")
                .setParameter(1, array(wanted.keySet()))
                .getResultList();
        Set<Long> untouched = new HashSet<>();
        Set<Long> touched = new HashSet<>();
        for (Object row : rows) {
            long id = ((Number) ((Object[]) row)[0]).longValue();
            int version = ((Number) ((Object[]) row)[1]).intValue();
            (version == wanted.get(id) ? untouched : touched).add(id);
        }
        return new Condition(untouched, touched);
    }

    /** Records that are gone already are nobody's loss. */
    void delete(Trace.Type type, Collection<Long> ids) {
        em.createNativeQuery(
                        "DELETE FROM " + type.table()
                                + " WHERE id IN (SELECT cast(value AS bigint) FROM jsonb_array_elements_text(cast(?1 AS jsonb)))")
                .setParameter(1, array(ids))
                .executeUpdate();
    }

    List<Customer> customers(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT DISTINCT c FROM Customer c LEFT JOIN FETCH c.addresses WHERE c.id IN :ids",
                        Customer.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Contact> contacts(Collection<Long> ids) {
        return em.createQuery(
                        "SELECT DISTINCT k FROM Contact k LEFT JOIN FETCH k.customers WHERE k.id IN :ids",
                        Contact.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * @param rows as {@link TicketTrace} has them
     * @return the ids of those that are now as they were before the import
     */
    List<Long> restoreTickets(String rows) {
        List<?> restored =
                em.createNativeQuery(RESTORE_TICKETS).setParameter(1, rows).getResultList();
        return restored.stream().map(id -> ((Number) id).longValue()).toList();
    }

    void removeEvents(Collection<Long> ids) {
        em.createNativeQuery(REMOVE_EVENTS).setParameter(1, array(ids)).executeUpdate();
    }

    void flush() {
        em.flush();
    }

    private static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
