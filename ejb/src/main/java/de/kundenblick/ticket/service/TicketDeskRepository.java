package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.service.StoredMoment;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.desk.AgentLoad;
import de.kundenblick.ticket.desk.DeskDay;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskTicket;
import de.kundenblick.ticket.desk.DeskTickets;
import de.kundenblick.ticket.sla.TargetKind;
import de.kundenblick.ticket.sla.WorkingCalendar;
import de.kundenblick.ticket.statistics.Hits;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tickets of the workplace: all lists by one statement, each of which counts no further than matters. */
@Dependent
class TicketDeskRepository {
    private static final Map<DeskList, String> ORDER = Map.of(
            DeskList.MINE,
            "(t.escalates_at IS NULL), coalesce(t.escalates_at, 'epoch'), t.id",
            DeskList.SOON,
            "t.escalates_at, t.id",
            DeskList.BREACHED,
            "t.escalates_at, t.id",
            DeskList.REMINDERS,
            "t.pending_until, t.id",
            DeskList.FREE,
            "t.priority DESC, t.id DESC",
            DeskList.UNANSWERED,
            "t.unanswered_since, t.id");

    private static final String ROWS =
            """
            SELECT p.list, p.total, t.number, t.subject, c.name, c.number, q.name, s.name, t.priority, t.created_at,
                t.escalates_at, t.first_response_due, t.update_due, t.solution_due, t.pending_until,
                t.unanswered_since, t.contacted_at, o.id, o.name,
                CASE WHEN l.id IS NULL THEN q.calendar_id ELSE l.calendar_id END, t.lock_kind <> 'UNLOCK'
            FROM (#LISTS#) p
            JOIN ticket t ON t.id = p.id
            JOIN customer c ON c.id = t.customer_id
            JOIN queue q ON q.id = t.queue_id
            JOIN ticket_state s ON s.id = t.state_id
            LEFT JOIN service_level l ON l.id = t.service_level_id
            LEFT JOIN employee o ON o.id = t.owner_id
            ORDER BY p.list, p.place
            """;

    private static final String TEAM =
            """
            (SELECT CAST(? AS bigint) UNION SELECT o.employee_id FROM employee_team m
                JOIN employee_team o ON o.team_id = m.team_id WHERE m.employee_id = CAST(? AS bigint))
            """;

    private static final String LOAD =
            """
            SELECT e.id, e.name, n.open, n.locked, n.breached, n.today,
                EXISTS (SELECT FROM absence a WHERE a.employee_id = e.id AND a.starts_at <= CAST(? AS timestamptz)
                    AND a.ends_at > CAST(? AS timestamptz))
            FROM employee e
            CROSS JOIN LATERAL (SELECT count(*) AS open, count(*) FILTER (WHERE t.lock_kind = 'LOCK') AS locked,
                    count(*) FILTER (WHERE t.escalates_at < CAST(? AS timestamptz)) AS breached,
                    count(*) FILTER (WHERE t.escalates_at >= CAST(? AS timestamptz)
                        AND t.escalates_at < CAST(? AS timestamptz)) AS today
                FROM ticket t WHERE t.owner_id = e.id
                    AND t.state_id = ANY (ARRAY(SELECT s.id FROM ticket_state s
                        WHERE s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER'))) #READABLE#) n
            WHERE e.enabled AND e.id = ANY (ARRAY
            """
                    + TEAM
                    + ") ORDER BY n.breached DESC, n.open DESC, e.name, e.id LIMIT 50";

    /** What was written with the ticket in one action opened it. */
    private static final String WEEK =
            """
            SELECT day, sum(created), sum(answered), sum(closed), sum(met), sum(missed) FROM (
                SELECT CAST(m.written_at AT TIME ZONE ?1 AS date) AS day,
                    CASE WHEN t.created_at = m.written_at THEN 1 ELSE 0 END AS created,
                    CASE WHEN m.sender = 'AGENT' AND m.visible THEN 1 ELSE 0 END AS answered,
                    0 AS closed, 0 AS met, 0 AS missed
                FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id
                WHERE m.employee_id = ?2 AND m.written_at >= CAST(?3 AS timestamptz)
                UNION ALL
                SELECT CAST(t.closed_at AT TIME ZONE ?1 AS date), 0, 0, 1,
                    CASE WHEN t.first_response_at <= t.first_response_promised THEN 1 ELSE 0 END
                        + CASE WHEN t.solution_promised IS NOT NULL AND NOT t.solution_missed THEN 1 ELSE 0 END,
                    CASE WHEN t.first_response_promised IS NOT NULL
                        AND coalesce(t.first_response_at > t.first_response_promised, TRUE) THEN 1 ELSE 0 END
                        + CASE WHEN t.solution_promised IS NOT NULL AND t.solution_missed THEN 1 ELSE 0 END
                FROM ticket t JOIN ticket_state s ON s.id = t.state_id AND s.type = 'CLOSED'
                WHERE t.owner_id = ?2 AND t.closed_at >= CAST(?3 AS timestamptz)) done
            GROUP BY day
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * @param wanted with what each is limited to
     * @param most rows of each
     */
    Map<DeskList, DeskTickets> read(
            Map<DeskList, List<SqlCondition>> wanted, int most, WorkingCalendars.Book calendars, Instant now) {
        var lists = new ArrayList<String>();
        var values = new ArrayList<Object>();
        wanted.forEach((list, conditions) -> {
            lists.add("(SELECT %d AS list, f.id, row_number() OVER () AS place, count(*) OVER () AS total"
                            .formatted(list.ordinal())
                    + " FROM (SELECT t.id FROM ticket t WHERE "
                    + String.join(
                            " AND ", conditions.stream().map(SqlCondition::sql).toList())
                    + " ORDER BY " + ORDER.get(list) + " LIMIT " + DeskTickets.MOST_COUNTED + ") f LIMIT " + most
                    + ')');
            conditions.forEach(condition -> values.addAll(condition.parameters()));
        });
        var query = em.createNativeQuery(ROWS.replace("#LISTS#", String.join(" UNION ALL ", lists)));
        var rows = new EnumMap<DeskList, List<DeskTicket>>(DeskList.class);
        var totals = new EnumMap<DeskList, Integer>(DeskList.class);
        for (Object[] row : rows(query, values)) {
            DeskList list = DeskList.values()[number(row[0])];
            totals.put(list, number(row[1]));
            WorkingCalendar calendar = calendars.calendar(row[19] == null ? null : ((Number) row[19]).longValue());
            rows.computeIfAbsent(list, each -> new ArrayList<>()).add(ticket(row, calendar, now));
        }
        var read = new EnumMap<DeskList, DeskTickets>(DeskList.class);
        rows.forEach((list, found) -> read.put(list, new DeskTickets(found, totals.get(list))));
        return read;
    }

    private static DeskTicket ticket(Object[] row, WorkingCalendar calendar, Instant now) {
        Instant due = StoredMoment.of(row[10]);
        return new DeskTicket(
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                Priority.ofLevel(number(row[8])),
                StoredMoment.of(row[9]),
                target(due, row),
                due,
                due == null ? null : calendar.work(now, due),
                StoredMoment.of(row[14]),
                StoredMoment.of(row[15]),
                StoredMoment.of(row[16]),
                row[17] == null ? null : ((Number) row[17]).longValue(),
                (String) row[18],
                (Boolean) row[20]);
    }

    private static TargetKind target(Instant due, Object[] row) {
        if (due == null) {
            return null;
        }
        return due.equals(StoredMoment.of(row[11]))
                ? TargetKind.FIRST_RESPONSE
                : due.equals(StoredMoment.of(row[12]))
                        ? TargetKind.UPDATE
                        : due.equals(StoredMoment.of(row[13])) ? TargetKind.SOLUTION : null;
    }

    /** @param readable of tickets t; null for all */
    List<AgentLoad> load(long employeeId, SqlCondition readable, Instant now, Instant tonight) {
        String moment = now.toString();
        String me = Long.toString(employeeId);
        var values = new ArrayList<Object>(List.of(moment, moment, moment, moment, tonight.toString()));
        if (readable != null) {
            values.addAll(readable.parameters());
        }
        values.addAll(List.of(me, me));
        String sql = LOAD.replace("#READABLE#", readable == null ? "" : "AND " + readable.sql());
        return rows(em.createNativeQuery(sql), values).stream()
                .map(row -> new AgentLoad(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        (Boolean) row[6]))
                .toList();
    }

    /** Days on which nothing was done are missing. */
    List<DeskDay> week(long employeeId, LocalDate first, ZoneId zone) {
        var query = em.createNativeQuery(WEEK)
                .setParameter(1, zone.getId())
                .setParameter(2, employeeId)
                .setParameter(3, first.atStartOfDay(zone).toInstant().toString());
        return rows(query, List.of()).stream()
                .map(row -> new DeskDay(
                        ((java.sql.Date) row[0]).toLocalDate(),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        new Hits(number(row[4]), number(row[5]))))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }
}
