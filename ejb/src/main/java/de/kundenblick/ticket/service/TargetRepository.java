package de.kundenblick.ticket.service;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.Json;
import de.kundenblick.ticket.Ticket;
import de.kundenblick.ticket.TicketEvent;
import de.kundenblick.ticket.sla.TargetColumns;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what targets follow from, and writes what they come to, for any number of tickets at once. */
@Dependent
class TargetRepository {
    /** Columns of what is promised: by the service level {@code l}, or by the queue {@code q} where there is none. */
    static final String PROMISES =
            """
            CASE WHEN l.id IS NULL THEN q.first_response_minutes ELSE l.first_response_minutes END,
            CASE WHEN l.id IS NULL THEN q.first_response_warning ELSE l.first_response_warning END,
            CASE WHEN l.id IS NULL THEN q.update_minutes ELSE l.update_minutes END,
            CASE WHEN l.id IS NULL THEN q.update_warning ELSE l.update_warning END,
            CASE WHEN l.id IS NULL THEN q.solution_minutes ELSE l.solution_minutes END,
            CASE WHEN l.id IS NULL THEN q.solution_warning ELSE l.solution_warning END,
            """;

    /** Messages and events of the ticket {@code t}. */
    private static final String COURSE =
            """
            SELECT 'MESSAGE' AS kind, m.written_at AS at, m.sender, m.channel, m.visible, CAST(NULL AS bigint) AS state,
                NULL AS type, NULL AS suspension, m.id
                FROM ticket_message m WHERE m.ticket_id = t.id
            UNION ALL
            SELECT e.kind, e.happened_at, NULL, NULL, false, z.id, z.type, z.suspension, e.id
                FROM ticket_event e LEFT JOIN ticket_state z ON z.id = e.state_id
                WHERE e.ticket_id = t.id
                AND e.kind IN ('CREATED', 'STATE', 'FIRST_RESPONSE_WARNING', 'FIRST_RESPONSE_BREACH',
                    'UPDATE_WARNING', 'UPDATE_BREACH', 'SOLUTION_WARNING', 'SOLUTION_BREACH')
            """;

    private static final String TICKETS =
            """
            SELECT t.id, (SELECT revision FROM promise_revision), coalesce(l.name, q.name), l.id IS NOT NULL,
            """
                    + PROMISES
                    + """
                coalesce(l.update_rule, q.update_rule), coalesce(l.solution_rule, q.solution_rule),
                CASE WHEN l.id IS NULL THEN q.calendar_id ELSE l.calendar_id END,
                t.created_at, t.changed_at, s.id, s.type, s.suspension,
                t.first_response_due, t.first_response_at, t.update_due, t.solution_due, t.solved_at, t.warns_at,
                t.escalates_at, t.without_calendar, t.first_response_promised, t.solution_promised, t.solution_missed,
                (SELECT CAST(jsonb_agg(to_jsonb(c) ORDER BY c.at, c.id) AS text) FROM (#COURSE#) c)
            FROM ticket t JOIN ticket_state s ON s.id = t.state_id JOIN queue q ON q.id = t.queue_id
                LEFT JOIN service_level l ON l.id = t.service_level_id
            """
                            .replace("#COURSE#", COURSE);

    private static final String BY_ID = TICKETS + "WHERE t.id = ANY (CAST(?1 AS bigint[])) ORDER BY t.id";

    private static final String LOCK =
            "SELECT id FROM ticket WHERE id = ANY (CAST(?1 AS bigint[])) ORDER BY id FOR UPDATE";

    /** Promises of the service level, or of the queue where there is none, in a calendar of these. */
    private static final String IN_CALENDAR =
            """
            SELECT t.id FROM ticket t JOIN ticket_state s ON s.id = t.state_id JOIN queue q ON q.id = t.queue_id
                LEFT JOIN service_level l ON l.id = t.service_level_id
            WHERE s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO')
            AND coalesce(CASE WHEN l.id IS NULL THEN q.calendar_id ELSE l.calendar_id END, ?1) = ?2
            """;

    private static final String WRITE =
            """
            UPDATE ticket t SET first_response_due = n.a, first_response_at = n.b, update_due = n.c, solution_due = n.d,
                solved_at = n.e, warns_at = n.f, escalates_at = n.g, without_calendar = n.h,
                first_response_promised = n.i, solution_promised = n.j, solution_missed = n.k
            FROM jsonb_to_recordset(CAST(? AS jsonb)) AS n (id bigint, a timestamptz, b timestamptz, c timestamptz,
                d timestamptz, e timestamptz, f timestamptz, g timestamptz, h boolean, i timestamptz, j timestamptz,
                k boolean)
            WHERE t.id = n.id
            """;

    private static final String NEXT =
            """
            SELECT t.id FROM ticket t JOIN ticket_state s ON s.id = t.state_id
            WHERE t.id > (SELECT last_ticket_id FROM promise_revision WHERE revision = ? FOR UPDATE)
            AND s.type IN ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO') ORDER BY t.id
            """;

    @PersistenceContext
    EntityManager em;

    /** As they are now, whoever changes them. */
    @SuppressWarnings("unchecked")
    List<TicketFacts> facts(Collection<Long> ids) {
        List<Object[]> rows =
                em.createNativeQuery(BY_ID).setParameter(1, list(ids)).getResultList();
        return rows.stream().map(FactRows::facts).toList();
    }

    /** Empty when there is no such ticket in the queues. */
    Optional<TicketFacts> find(String number, QueueScope scope) {
        String sql = TICKETS + "WHERE t.number = ?1" + inScope(scope, 2);
        return scoped(em.createNativeQuery(sql).setParameter(1, number), scope, 2).stream()
                .findFirst()
                .map(FactRows::facts);
    }

    /**
     * The newest unfinished tickets whose time is counted in a calendar.
     *
     * @param standard id of the standard calendar; 0 when there is none
     */
    List<Long> idsInCalendar(long calendarId, long standard, QueueScope scope, int limit) {
        String sql = IN_CALENDAR + inScope(scope, 3) + " ORDER BY t.id DESC LIMIT " + limit;
        var query = em.createNativeQuery(sql).setParameter(1, standard).setParameter(2, calendarId);
        List<?> ids = scoped(query, scope, 3);
        return ids.stream().map(TargetRepository::number).toList();
    }

    /**
     * As they are now; nobody changes them until the transaction ends. They are read after they are locked: one statement
     * for both would not see what whoever held the lock before had added.
     */
    List<TicketFacts> lock(Collection<Long> ids) {
        em.flush();
        em.createNativeQuery(LOCK).setParameter(1, list(ids)).getResultList();
        return facts(ids);
    }

    void write(Map<Long, TargetColumns> targets) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        targets.forEach((id, columns) -> array.add(json(id, columns)));
        em.createNativeQuery(WRITE).setParameter(1, array.build().toString()).executeUpdate();
    }

    /** @param employeeId who did it; null for nobody of the staff */
    void add(TicketEventLine line, long ticketId, Long employeeId, Instant at) {
        String actor =
                employeeId == null ? null : em.find(Employee.class, employeeId).getName();
        var ticket = em.getReference(Ticket.class, ticketId);
        em.persist(new TicketEvent(ticket, at, actor, line.kind(), line.oldValue(), line.newValue()));
    }

    /** @return the new number under which calendars and promises are known from now on */
    long nextRevision() {
        em.flush();
        return number(em.createNativeQuery(
                        """
                        UPDATE promise_revision SET revision = nextval('promise_revision_sequence'), last_ticket_id = 0
                        RETURNING revision
                        """)
                .getSingleResult());
    }

    long revision() {
        return number(
                em.createNativeQuery("SELECT revision FROM promise_revision").getSingleResult());
    }

    /** Those that come next, none when another revision is in force; whoever asks has them until the transaction ends. */
    @SuppressWarnings("unchecked")
    List<Long> nextUnfinished(long revision, int limit) {
        List<Number> ids = em.createNativeQuery(NEXT)
                .setParameter(1, revision)
                .setMaxResults(limit)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    void reached(long lastTicketId) {
        em.createNativeQuery("UPDATE promise_revision SET last_ticket_id = ?")
                .setParameter(1, lastTicketId)
                .executeUpdate();
    }

    private static String inScope(QueueScope scope, int parameter) {
        return scope.all() ? "" : " AND t.queue_id = ANY (CAST(?" + parameter + " AS bigint[]))";
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> scoped(Query query, QueueScope scope, int parameter) {
        if (!scope.all()) {
            query.setParameter(parameter, list(scope.ids()));
        }
        return query.getResultList();
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static JsonObjectBuilder json(long id, TargetColumns columns) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("id", id)
                .add("h", columns.withoutCalendar())
                .add("k", columns.solutionMissed());
        add(object, "a", columns.firstResponseDue());
        add(object, "b", columns.firstResponseAt());
        add(object, "c", columns.updateDue());
        add(object, "d", columns.solutionDue());
        add(object, "e", columns.solvedAt());
        add(object, "f", columns.warnsAt());
        add(object, "g", columns.escalatesAt());
        add(object, "i", columns.firstResponsePromised());
        add(object, "j", columns.solutionPromised());
        return object;
    }

    private static void add(JsonObjectBuilder object, String name, Instant moment) {
        if (moment != null) {
            object.add(name, moment.toString());
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
