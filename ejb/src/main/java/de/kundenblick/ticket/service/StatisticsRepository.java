package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.ticket.statistics.HitRow;
import de.kundenblick.ticket.statistics.HitRow.Grouping;
import de.kundenblick.ticket.statistics.Hits;
import de.kundenblick.ticket.statistics.OpenRow;
import de.kundenblick.ticket.statistics.StatisticsFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Figures about tickets, each kind of them by one statement. */
@Dependent
class StatisticsRepository {
    private static final int MOST_IN_GROUP = 20;

    /** Of a ticket t: which of its promises were kept, and which were not. */
    private static final String KEPT =
            """
            t.first_response_at <= t.first_response_promised AS f_met,
            t.first_response_at > t.first_response_promised OR t.first_response_due < ?
                OR t.first_response_at IS NULL AND t.closed_at > t.first_response_promised AS f_missed,
            t.update_promised IS NOT NULL AND NOT t.update_missed AND coalesce(t.update_due, ?) >= ? AS u_met,
            t.update_promised IS NOT NULL AND (t.update_missed OR t.update_due < ?) AS u_missed,
            t.solution_promised IS NOT NULL AND t.solution_due IS NULL AND t.solved_at IS NOT NULL
                AND NOT t.solution_missed AS s_met,
            t.solution_promised IS NOT NULL AND t.solution_due IS NULL AND t.solved_at IS NOT NULL
                AND t.solution_missed OR t.solution_due < ? AS s_missed,
            t.solved_at IS NOT NULL AND (t.closed_at IS NULL OR t.closed_at > t.solved_at) AS reopened
            """;

    private static final String FIGURES =
            """
            count(*) AS n, count(*) FILTER (WHERE f_met), count(*) FILTER (WHERE f_missed),
            count(*) FILTER (WHERE u_met), count(*) FILTER (WHERE u_missed), count(*) FILTER (WHERE s_met),
            count(*) FILTER (WHERE s_missed), count(*) FILTER (WHERE reopened)
            """;

    /** Days since the creation; each part of the query names the first moment that belongs to the younger ones. */
    private static final String AGE =
            """
            CASE WHEN t.created_at >= ? THEN '0' WHEN t.created_at >= ? THEN '1' WHEN t.created_at >= ? THEN '7'
                 WHEN t.created_at >= ? THEN '30' ELSE '90' END
            """;

    @PersistenceContext
    EntityManager em;

    /** Created and closed tickets by the day or Monday; the tickets unfinished before the period under null. */
    Map<LocalDate, long[]> flow(StatisticsFilter filter, QueueScope scope) {
        String bucket = "CAST(date_trunc(?, %s AT TIME ZONE ?) AS date)";
        String unit = filter.isDaily() ? "day" : "week";
        String zone = filter.zone().getId();
        var sql = new StatisticsSql(filter, scope)
                .add("SELECT " + bucket.formatted("t.created_at") + ", count(*), 0 FROM ticket t WHERE ", unit, zone)
                .created()
                .add(
                        " GROUP BY 1 UNION ALL SELECT " + bucket.formatted("t.closed_at")
                                + ", 0, count(*) FROM ticket t WHERE ",
                        unit,
                        zone)
                .closed()
                .add(" GROUP BY 1");
        var flow = new TreeMap<LocalDate, long[]>();
        for (Object[] row : rows(sql)) {
            long[] sums = flow.computeIfAbsent(((java.sql.Date) row[0]).toLocalDate(), day -> new long[2]);
            sums[0] += number(row[1]);
            sums[1] += number(row[2]);
        }
        return flow;
    }

    /** How many were created before the period and not closed by then. */
    long unfinishedBefore(StatisticsFilter filter, QueueScope scope) {
        var sql = new StatisticsSql(filter, scope)
                .add(
                        "SELECT (SELECT count(*) FROM ticket t WHERE t.state_id IN (SELECT id FROM ticket_state"
                                + " WHERE type IN ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO')) AND t.created_at < ?",
                        filter.start())
                .wanted()
                .add(
                        "), (SELECT count(*) FROM ticket t WHERE t.closed_at >= ? AND t.created_at < ?",
                        filter.start(),
                        filter.start())
                .wanted()
                .add(")");
        Object[] row = rows(sql).get(0);
        return number(row[0]) + number(row[1]);
    }

    /** How promises to tickets that were created in the period were kept; the largest groups of each kind. */
    List<HitRow> hits(StatisticsFilter filter, QueueScope scope, Instant now) {
        var sql = new StatisticsSql(filter, scope)
                .add("WITH base AS MATERIALIZED (SELECT t.queue_id, t.owner_id, t.customer_id, ")
                .add(KEPT, now, now, now, now, now)
                .add(" FROM ticket t WHERE ")
                .created()
                .add(
                        "), grouped AS (SELECT 'ALL' AS grouping, CAST(NULL AS text) AS key, CAST(NULL AS text) AS label, ")
                .add(FIGURES)
                .add(" FROM base UNION ALL SELECT 'QUEUE', CAST(q.id AS text), q.name, ")
                .add(FIGURES)
                .add(" FROM base JOIN queue q ON q.id = queue_id GROUP BY q.id, q.name")
                .add(" UNION ALL SELECT 'TEAM', CAST(m.id AS text), m.name, ")
                .add(FIGURES)
                .add(
                        " FROM base JOIN queue_team qt USING (queue_id) JOIN team m ON m.id = qt.team_id GROUP BY m.id, m.name")
                .add(" UNION ALL SELECT 'AGENT', CAST(e.id AS text), e.name, ")
                .add(FIGURES)
                .add(" FROM base LEFT JOIN employee e ON e.id = owner_id GROUP BY e.id, e.name")
                .add(" UNION ALL SELECT 'CUSTOMER', c.number, c.name, ")
                .add(FIGURES)
                .add(" FROM base JOIN customer c ON c.id = customer_id GROUP BY c.number, c.name)")
                .add(
                        " SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY grouping ORDER BY n DESC, label) AS place"
                                + " FROM grouped) ranked WHERE place <= ? ORDER BY grouping, place",
                        MOST_IN_GROUP);
        return rows(sql).stream().map(StatisticsRepository::hits).toList();
    }

    /** Number, median and nine tenths of the seconds until the first response, then the same until the solution. */
    Object[] spans(StatisticsFilter filter, QueueScope scope) {
        String response = "extract(epoch FROM t.first_response_at - t.created_at)";
        String solution = "extract(epoch FROM t.solved_at - t.created_at)";
        String figures = "count(%1$s), percentile_cont(0.5) WITHIN GROUP (ORDER BY %1$s),"
                + " percentile_cont(0.9) WITHIN GROUP (ORDER BY %1$s)";
        var sql = new StatisticsSql(filter, scope)
                .add("SELECT " + figures.formatted(response) + ", " + figures.formatted(solution)
                        + " FROM ticket t WHERE ")
                .created();
        return rows(sql).get(0);
    }

    /** Calendar, creation, first response and solution of the latest tickets that have one of these. */
    List<Object[]> moments(StatisticsFilter filter, QueueScope scope, int most) {
        var sql = new StatisticsSql(filter, scope)
                .add("SELECT coalesce(CASE WHEN l.id IS NULL THEN q.calendar_id ELSE l.calendar_id END,"
                        + " (SELECT id FROM calendar WHERE standard)), extract(epoch FROM t.created_at),"
                        + " extract(epoch FROM t.first_response_at), extract(epoch FROM t.solved_at)"
                        + " FROM ticket t JOIN queue q ON q.id = t.queue_id"
                        + " LEFT JOIN service_level l ON l.id = t.service_level_id"
                        + " WHERE (t.first_response_at IS NOT NULL OR t.solved_at IS NOT NULL) AND ")
                .created()
                .add(" ORDER BY t.created_at DESC LIMIT ?", most);
        return rows(sql);
    }

    /** Unfinished tickets by age, state and priority, whenever they were created. */
    List<OpenRow> open(StatisticsFilter filter, QueueScope scope, LocalDate today) {
        var sql = new StatisticsSql(filter, scope)
                .add("WITH unfinished AS MATERIALIZED (SELECT s.id AS state_id, t.priority, ")
                .add(
                        AGE,
                        filter.startOf(today),
                        filter.startOf(today.minusDays(6)),
                        filter.startOf(today.minusDays(29)),
                        filter.startOf(today.minusDays(89)))
                .add(" AS age FROM ticket_state s JOIN ticket t ON t.state_id = s.id"
                        + " WHERE s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER')")
                .wanted()
                .add(") SELECT 'AGE', age, NULL, count(*), CAST(age AS int) FROM unfinished GROUP BY age UNION ALL"
                        + " SELECT 'STATE', CAST(s.id AS text), s.name, count(*), CAST(s.id AS int) FROM unfinished"
                        + " JOIN ticket_state s ON s.id = state_id GROUP BY s.id, s.name UNION ALL"
                        + " SELECT 'PRIORITY', CAST(priority AS text), NULL, count(*), -priority FROM unfinished"
                        + " GROUP BY priority ORDER BY 1, 5");
        return rows(sql).stream()
                .map(row -> new OpenRow(
                        OpenRow.Kind.valueOf((String) row[0]), (String) row[1], (String) row[2], number(row[3])))
                .toList();
    }

    /** The id of the customer with this number. */
    Optional<Long> customerId(String number) {
        return em.createQuery("SELECT c.id FROM Customer c WHERE c.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Q, T or A with id and name: queues that the reader sees, teams, and employees who own or owned tickets. */
    List<Object[]> choices(QueueScope scope) {
        return rows(new StatisticsSql(null, scope)
                .add("SELECT 'Q', id, name FROM queue UNION ALL SELECT 'T', id, name FROM team"
                        + " UNION ALL SELECT 'A', e.id, e.name FROM employee e"
                        + " WHERE EXISTS (SELECT FROM ticket t WHERE t.owner_id = e.id) ORDER BY 1, 3, 2"));
    }

    static Choice choice(Object[] row) {
        return new Choice(number(row[1]), (String) row[2]);
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static HitRow hits(Object[] row) {
        return new HitRow(
                Grouping.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                number(row[3]),
                new Hits(number(row[4]), number(row[5])),
                new Hits(number(row[6]), number(row[7])),
                new Hits(number(row[8]), number(row[9])),
                number(row[10]));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(StatisticsSql sql) {
        var query = em.createNativeQuery(sql.text());
        var values = sql.parameters();
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }
}
