package de.kundenblick.ticket.service;

import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.UsageRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What tickets stand on, and how many stand on it: each counted by an index, and no further than a page would tell. */
@Dependent
class TicketSetupRepository {
    private static final String STATES =
            """
            SELECT s.id, s.name, s.type, s.valid,
                   (SELECT count(*) FROM (SELECT FROM ticket t WHERE t.state_id = s.id LIMIT ?) counted)
            FROM ticket_state s ORDER BY s.id
            """;

    private static final String TYPES =
            """
            SELECT y.id, y.name, CAST(NULL AS text), y.valid,
                   (SELECT count(*) FROM (SELECT FROM ticket t WHERE t.type_id = y.id LIMIT ?) counted)
            FROM ticket_type y ORDER BY lower(y.name), y.id
            """;

    private static final String SERVICES =
            """
            SELECT s.id, s.name, l.name, s.valid,
                   (SELECT count(*) FROM (SELECT FROM ticket t WHERE t.service_id = s.id LIMIT ?) counted)
            FROM service s LEFT JOIN service_level l ON l.id = s.service_level_id ORDER BY lower(s.name), s.id
            """;

    private static final String PRIORITIES =
            """
            SELECT p, (SELECT count(*) FROM (SELECT FROM ticket t JOIN ticket_state s ON s.id = t.state_id
                       WHERE t.priority = p AND s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO')
                       LIMIT ?) counted)
            FROM generate_series(1, 5) p
            """;

    @PersistenceContext
    EntityManager em;

    List<UsageRow> states() {
        return rows(STATES);
    }

    List<UsageRow> types() {
        return rows(TYPES);
    }

    List<UsageRow> services() {
        return rows(SERVICES);
    }

    /** How many unfinished tickets have each priority, up to {@link UsageRow#MOST_COUNTED}. */
    Map<Priority, Long> priorities() {
        List<?> rows = em.createNativeQuery(PRIORITIES)
                .setParameter(1, UsageRow.MOST_COUNTED)
                .getResultList();
        var counts = new EnumMap<Priority, Long>(Priority.class);
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row ->
                        counts.put(Priority.ofLevel(((Number) row[0]).intValue()), ((Number) row[1]).longValue()));
        return counts;
    }

    /** @param attribute of the ticket that may refer to the record, as in {@code state.id} */
    boolean isUsed(UsedBy attribute, long id) {
        return !em.createQuery(attribute.question, Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What of a ticket refers to a record. */
    enum UsedBy {
        STATE("SELECT t.id FROM Ticket t WHERE t.state.id = :id"),
        TYPE("SELECT t.id FROM Ticket t WHERE t.classification.type.id = :id"),
        SERVICE("SELECT t.id FROM Ticket t WHERE t.classification.service.id = :id");

        private final String question;

        UsedBy(String question) {
            this.question = question;
        }
    }

    private List<UsageRow> rows(String sql) {
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, UsageRow.MOST_COUNTED).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new UsageRow(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (Boolean) row[3],
                        ((Number) row[4]).longValue()))
                .toList();
    }
}
