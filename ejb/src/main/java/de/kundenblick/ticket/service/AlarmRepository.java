package de.kundenblick.ticket.service;

import de.kundenblick.shared.Json;
import de.kundenblick.shared.service.StoredMoment;
import de.kundenblick.ticket.EventKind;
import de.kundenblick.ticket.StateType;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What jobs have to look at, and what they write about many tickets at once. */
@Dependent
class AlarmRepository {
    /** The calendar is the one that the targets of the ticket are counted in. */
    private static final String TICKETS =
            """
            SELECT t.id, s.type,
                CASE WHEN t.service_level_id IS NULL THEN q.calendar_id ELSE l.calendar_id END,
                t.escalates_at, t.first_response_due, t.update_due, t.solution_due,
            """
                    + TargetRepository.PROMISES
                    + """
                t.pending_until
            FROM ticket_alarm a
            JOIN ticket t ON t.id = a.ticket_id
            JOIN ticket_state s ON s.id = t.state_id
            JOIN queue q ON q.id = t.queue_id
            LEFT JOIN service_level l ON l.id = t.service_level_id
            WHERE a.kind = ?1 AND a.ticket_id = ANY (CAST(?2 AS bigint[])) AND a.at <= ?3
            ORDER BY a.ticket_id
            FOR NO KEY UPDATE OF t SKIP LOCKED
            FOR UPDATE OF a SKIP LOCKED
            """;

    private static final String EVENTS =
            """
            INSERT INTO ticket_event (id, version, ticket_id, happened_at, kind, new_value)
            SELECT nextval('id_sequence'), 1, x.ticket, ?2, x.kind, x.value
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (ticket bigint, kind text, value text)
            """;

    private static final String LOOKS =
            """
            UPDATE ticket_alarm a SET at = x.at
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (ticket bigint, at timestamptz)
            WHERE a.ticket_id = x.ticket AND a.kind = ?2
            """;

    private static final String LOCKED =
            """
            SELECT t.id FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (queue bigint, latest timestamptz)
            JOIN ticket t ON t.queue_id = x.queue AND t.lock_counts_from <= x.latest
            JOIN ticket_state s ON s.id = t.state_id
            WHERE t.lock_kind <> 'UNLOCK' AND s.type IN ('NEW', 'OPEN') AND t.id > ?2
            ORDER BY t.id
            LIMIT ?3
            """;

    @PersistenceContext
    EntityManager em;

    /** Ids of tickets to look at, in the order of their ids. */
    @SuppressWarnings("unchecked")
    List<Long> due(AlarmKind kind, Instant now, long after, int most) {
        List<Number> ids = em.createNativeQuery(
                        "SELECT ticket_id FROM ticket_alarm WHERE kind = ?1 AND at <= ?2 AND ticket_id > ?3"
                                + " ORDER BY ticket_id LIMIT ?4")
                .setParameter(1, kind.name())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, after)
                .setParameter(4, most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /**
     * Those of the tickets that still wait for being looked at, kept from others until the transaction ends. Whoever works
     * on one of them at this moment is not waited for: it is looked at in the next round.
     */
    @SuppressWarnings("unchecked")
    List<AlarmedTicket> take(AlarmKind kind, Collection<Long> ids, Instant now) {
        List<Object[]> rows = em.createNativeQuery(TICKETS)
                .setParameter(1, kind.name())
                .setParameter(2, array(ids))
                .setParameter(3, Timestamp.from(now))
                .getResultList();
        return rows.stream().map(AlarmRepository::ticket).toList();
    }

    private static AlarmedTicket ticket(Object[] row) {
        return new AlarmedTicket(
                ((Number) row[0]).longValue(),
                StateType.valueOf((String) row[1]),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                AlarmedTicket.running(StoredMoment.of(row[3]), row, StoredMoment::of),
                StoredMoment.of(row[13]));
    }

    /** When each kind of event stood in the history of each ticket last. */
    @SuppressWarnings("unchecked")
    Map<Long, Map<EventKind, Instant>> told(Collection<Long> ids, Collection<EventKind> kinds) {
        List<Object[]> rows = em.createNativeQuery("SELECT ticket_id, kind, max(happened_at) FROM ticket_event"
                        + " WHERE ticket_id = ANY (CAST(?1 AS bigint[])) AND kind = ANY (CAST(?2 AS text[]))"
                        + " GROUP BY ticket_id, kind")
                .setParameter(1, array(ids))
                .setParameter(2, array(kinds))
                .getResultList();
        var told = new HashMap<Long, Map<EventKind, Instant>>();
        rows.forEach(row -> told.computeIfAbsent(((Number) row[0]).longValue(), id -> new EnumMap<>(EventKind.class))
                .put(EventKind.valueOf((String) row[1]), StoredMoment.of(row[2])));
        return told;
    }

    void record(List<AlarmEvent> events, Instant at) {
        if (events.isEmpty()) {
            return;
        }
        var rows = Json.createArrayBuilder();
        for (AlarmEvent event : events) {
            var row = Json.createObjectBuilder()
                    .add("ticket", event.ticketId())
                    .add("kind", event.kind().name());
            if (event.value() != null) {
                row.add("value", event.value());
            }
            rows.add(row);
        }
        em.createNativeQuery(EVENTS)
                .setParameter(1, rows.build().toString())
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }

    void lookAgain(AlarmKind kind, Map<Long, Instant> moments) {
        if (!moments.isEmpty()) {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            moments.forEach((id, at) ->
                    rows.add(Json.createObjectBuilder().add("ticket", id).add("at", at.toString())));
            em.createNativeQuery(LOOKS)
                    .setParameter(1, rows.build().toString())
                    .setParameter(2, kind.name())
                    .executeUpdate();
        }
    }

    void forget(AlarmKind kind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createNativeQuery("DELETE FROM ticket_alarm WHERE kind = ?1 AND ticket_id = ANY (CAST(?2 AS bigint[]))")
                    .setParameter(1, kind.name())
                    .setParameter(2, array(ids))
                    .executeUpdate();
        }
    }

    /** Queues that give locks up: id, calendar or null, minutes. */
    @SuppressWarnings("unchecked")
    List<Object[]> unlockingQueues() {
        return em.createNativeQuery("SELECT id, calendar_id, unlock_minutes FROM queue WHERE unlock_minutes > 0")
                .getResultList();
    }

    /** @param latest of each queue, from which on locks are still young */
    @SuppressWarnings("unchecked")
    List<Long> locked(Map<Long, Instant> latest, long after, int most) {
        var rows = Json.createArrayBuilder();
        latest.forEach((queue, at) ->
                rows.add(Json.createObjectBuilder().add("queue", queue).add("latest", at.toString())));
        List<Number> ids = em.createNativeQuery(LOCKED)
                .setParameter(1, rows.build().toString())
                .setParameter(2, after)
                .setParameter(3, most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
