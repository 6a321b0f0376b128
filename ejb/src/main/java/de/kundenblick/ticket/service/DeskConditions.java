package de.kundenblick.ticket.service;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.sla.WorkingCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tickets t wait for whoever asks, now: the same at the workplace and in the list behind it. */
@Dependent
class DeskConditions {
    /** A working day: what is missed within it is to be done today. */
    private static final Duration SOON = Duration.ofHours(8);

    private static final Set<StateType> TO_DO = Set.of(StateType.NEW, StateType.OPEN);
    private static final Set<StateType> WAITING = Set.of(StateType.PENDING_REMINDER);

    /** The moment until which things are soon, by the calendar that the targets of the ticket are counted in. */
    private static final String HORIZON =
            """
            coalesce((SELECT h.at FROM unnest(CAST(? AS bigint[]), CAST(? AS timestamptz[])) AS h (id, at)
                WHERE h.id = CASE WHEN t.service_level_id IS NULL
                    THEN (SELECT q.calendar_id FROM queue q WHERE q.id = t.queue_id)
                    ELSE (SELECT l.calendar_id FROM service_level l WHERE l.id = t.service_level_id) END),
                CAST(? AS timestamptz))
            """;

    @Inject
    CurrentEmployee current;

    @Inject
    DeskReachRepository reaches;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    SqlCondition of(DeskList list, DeskScope scope) {
        return of(Set.of(list), scope, reach(scope)).get(list);
    }

    /** Where whoever asks looks. */
    DeskReachRepository.Reach reach(DeskScope scope) {
        return reaches.of(current.id(), scope);
    }

    Map<DeskList, SqlCondition> of(Collection<DeskList> lists, DeskScope scope, DeskReachRepository.Reach reach) {
        boolean all = scope == DeskScope.ALL;
        var conditions = new EnumMap<DeskList, SqlCondition>(DeskList.class);
        lists.forEach(list -> conditions.put(list, of(list, reach, all)));
        return conditions;
    }

    private SqlCondition of(DeskList list, DeskReachRepository.Reach reach, boolean all) {
        var whose = all ? plain("TRUE") : whose(reach);
        return switch (list) {
            case MINE -> states(reach, StateType.UNFINISHED).and(all ? plain("TRUE") : people(reach));
            case SOON -> soon(calendars.at(reach.revision()), clock.instant()).and(whose);
            case BREACHED -> before("t.escalates_at", clock.instant()).and(whose);
            case REMINDERS ->
                before("t.pending_until", tonight()).and(states(reach, WAITING)).and(whose);
            case FREE ->
                plain("t.owner_id IS NULL AND t.lock_kind = 'UNLOCK' AND t.closed_at IS NULL")
                        .and(states(reach, TO_DO))
                        .and(all ? plain("TRUE") : TicketConditions.any("t.queue_id", reach.queues()));
            case UNANSWERED ->
                plain("t.unanswered_since IS NOT NULL AND t.closed_at IS NULL")
                        .and(states(reach, TO_DO))
                        .and(whose);
        };
    }

    private static SqlCondition plain(String sql) {
        return new SqlCondition(sql, List.of());
    }

    private static SqlCondition before(String column, Instant moment) {
        return new SqlCondition(column + " < CAST(? AS timestamptz)", List.of(moment.toString()));
    }

    private static SqlCondition states(DeskReachRepository.Reach reach, Set<StateType> types) {
        return TicketConditions.any("t.state_id", reach.states(types));
    }

    /** The end of today where the reader is. */
    private Instant tonight() {
        var zone = current.preferences().zone();
        return LocalDate.ofInstant(clock.instant(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private static SqlCondition soon(WorkingCalendars.Book calendars, Instant now) {
        Instant standard = horizon(calendars.calendar(null), now);
        var ids = new ArrayList<Long>(calendars.entries().keySet());
        var moments =
                ids.stream().map(id -> horizon(calendars.calendar(id), now)).toList();
        String latest = Stream.concat(moments.stream(), Stream.of(standard))
                .max(Instant::compareTo)
                .orElseThrow()
                .toString();
        return new SqlCondition(
                "t.escalates_at >= CAST(? AS timestamptz) AND (t.escalates_at < CAST(? AS timestamptz)"
                        + " AND t.escalates_at < " + HORIZON + " OR t.warns_at <= CAST(? AS timestamptz))",
                List.of(now.toString(), latest, array(ids), array(moments), standard.toString(), now.toString()));
    }

    private static Instant horizon(WorkingCalendar calendar, Instant now) {
        return calendar.due(now, SOON).orElse(now);
    }

    private static String array(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Those that one has to do with, and those that anybody in one's queues may take. */
    private static SqlCondition whose(DeskReachRepository.Reach reach) {
        var queues = TicketConditions.any("t.queue_id", reach.queues());
        return either(people(reach), plain("t.lock_kind = 'UNLOCK'").and(queues));
    }

    private static SqlCondition people(DeskReachRepository.Reach reach) {
        return either(
                TicketConditions.any("t.owner_id", reach.people()),
                TicketConditions.any("t.responsible_id", reach.people()));
    }

    private static SqlCondition either(SqlCondition one, SqlCondition other) {
        var both = new ArrayList<>(one.parameters());
        both.addAll(other.parameters());
        return new SqlCondition('(' + one.sql() + " OR " + other.sql() + ')', both);
    }
}
