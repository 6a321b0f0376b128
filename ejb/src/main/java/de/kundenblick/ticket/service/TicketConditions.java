package de.kundenblick.ticket.service;

import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.shared.list.ListFilter;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.ticket.EscalationTime;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.statistics.TicketFigure;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the filters of the list of tickets mean for whoever asks, now. */
@Dependent
class TicketConditions {
    private static final Map<String, String> DAYS = Map.of(
            "created",
            "t.created_at",
            "changed",
            "t.changed_at",
            "pending",
            "t.pending_until",
            "escalation",
            "t.escalates_at",
            "closed",
            "t.closed_at");

    /** Merged and removed tickets are none: what they were about is counted elsewhere, or nowhere. */
    private static final SqlCondition COUNTED = new SqlCondition(
            "t.state_id NOT IN (SELECT id FROM ticket_state WHERE type IN ('REMOVED', 'MERGED'))", List.of());

    private static final LocalDate LAST_DAY = LocalDate.of(9998, 1, 1);
    private static final String BIGINT = "CAST(? AS bigint)";
    private static final String BIGINTS = "ANY (CAST(? AS bigint[]))";

    @Inject
    CurrentEmployee current;

    @Inject
    TicketListChoiceRepository choices;

    @Inject
    DeskConditions desk;

    @Inject
    Clock clock;

    /** All that the filters ask for besides words, those that the list's definition knows included. */
    List<SqlCondition> all(ListState state, QueueScope scope) {
        var all = new ArrayList<>(of(state, scope));
        for (ListFilter filter : TicketLists.TICKETS.filters()) {
            String typed = state.filters().get(filter.name());
            if (typed != null && !(filter instanceof ListFilter.Asked)) {
                filter.condition(typed).ifPresent(all::add);
            }
        }
        return all;
    }

    /** All that the filters ask for besides what the list's definition knows and besides words. */
    List<SqlCondition> of(ListState state, QueueScope scope) {
        var conditions = new ArrayList<SqlCondition>();
        var filters = state.filters();
        filters.forEach((name, typed) -> {
            switch (name) {
                case "show" -> TicketSelection.ofSlug(typed).ifPresent(show -> show(conditions, show, scope));
                case "queue" -> conditions.add(queue(Long.parseLong(typed), filters.containsKey("sub"), scope));
                case "scope" -> conditions.add(scope(typed));
                case "owner" -> conditions.add(person("t.owner_id", typed));
                case "responsible" -> conditions.add(person("t.responsible_id", typed));
                case "customer" -> conditions.add(one("t.customer_id", choices.customerId(typed)));
                case "priority" -> conditions.add(priority(typed));
                case "contact" -> conditions.add(one("t.contact_id", choices.contactId(typed)));
                case "escalation" -> conditions.add(escalation(typed));
                case "desk" ->
                    conditions.add(
                            desk.of(DeskList.ofSlug(typed).orElseThrow(), DeskScope.ofSlug(filters.get("whose"))));
                case "team" -> conditions.add(team(typed));
                case "channel" -> conditions.add(ofCourse(channel(typed)));
                case "figure" -> TicketFigure.ofSlug(typed).ifPresent(figure -> conditions.add(figure(figure)));
                case "counted" -> conditions.add(COUNTED);
                case "stars" -> conditions.add(rated(new SqlCondition("r.stars = CAST(? AS int)", List.of(typed))));
                case "ratedFrom" -> conditions.add(rated(from("r.rated_at", startOf(LocalDate.parse(typed)))));
                case "ratedTo" -> conditions.add(rated(before("r.rated_at", endOf(LocalDate.parse(typed)))));
                case "openAt" -> conditions.add(openBefore(endOf(LocalDate.parse(typed))));
                default -> {
                    if (name.endsWith("From") || name.endsWith("To")) {
                        conditions.add(day(name, LocalDate.parse(typed)));
                    }
                }
            }
        });
        return conditions;
    }

    static SqlCondition readable(QueueScope scope) {
        return any("t.queue_id", scope.ids());
    }

    /** In queues that one of the employee's teams may see, by a statement that needs them for nothing else. */
    static SqlCondition readableBy(long employeeId) {
        return new SqlCondition(
                "t.queue_id = ANY (ARRAY(SELECT qt.queue_id FROM queue_team qt JOIN employee_team et"
                        + " ON et.team_id = qt.team_id WHERE et.employee_id = CAST(? AS bigint)))",
                List.of(Long.toString(employeeId)));
    }

    static SqlCondition any(String column, Collection<Long> ids) {
        return new SqlCondition(
                column + " = " + BIGINTS,
                List.of('{'
                        + String.join(",", ids.stream().map(Object::toString).toList())
                        + '}'));
    }

    private void show(List<SqlCondition> conditions, TicketSelection show, QueueScope scope) {
        if (show == TicketSelection.ESCALATED) {
            conditions.add(before("t.escalates_at", clock.instant()));
        } else if (show != TicketSelection.ALL) {
            conditions.add(any("t.state_id", choices.choices(scope).states(show.stateTypes())));
        }
    }

    private SqlCondition queue(long id, boolean withThoseInside, QueueScope scope) {
        return withThoseInside
                ? any("t.queue_id", choices.choices(scope).queues().within(id))
                : one("t.queue_id", id);
    }

    private SqlCondition scope(String typed) {
        String me = Long.toString(current.id());
        return switch (typed) {
            case "mine" ->
                new SqlCondition("(t.owner_id = " + BIGINT + " OR t.responsible_id = " + BIGINT + ')', List.of(me, me));
            case "locked" ->
                new SqlCondition("(t.owner_id = " + BIGINT + " AND t.lock_kind IN ('LOCK', 'TMP_LOCK'))", List.of(me));
            case "responsible" -> one("t.responsible_id", current.id());
            case "watched" ->
                new SqlCondition(
                        "t.id IN (SELECT w.ticket_id FROM ticket_watcher w WHERE w.employee_id = " + BIGINT + ')',
                        List.of(me));
            default -> any("t.queue_id", choices.queuesOf(current.id()));
        };
    }

    private SqlCondition person(String column, String typed) {
        return switch (typed) {
            case "none" -> new SqlCondition(column + " IS NULL", List.of());
            case "me" -> one(column, current.id());
            default -> one(column, Long.parseLong(typed));
        };
    }

    private static SqlCondition priority(String typed) {
        var levels = Stream.of(typed.split(","))
                .map(name -> (long) Priority.valueOf(name).level())
                .toList();
        return any("t.priority", levels);
    }

    private static SqlCondition one(String column, long id) {
        return new SqlCondition(column + " = " + BIGINT, List.of(Long.toString(id)));
    }

    private SqlCondition escalation(String typed) {
        Instant now = clock.instant();
        if (typed.equals(TicketLists.SOON)) {
            return before("t.escalates_at", EscalationTime.WEEK.end(now, zone()));
        }
        var time = EscalationTime.ofSlug(typed).orElseThrow();
        return from("t.escalates_at", time.start(now, zone())).and(before("t.escalates_at", time.end(now, zone())));
    }

    private static SqlCondition team(String id) {
        return new SqlCondition(
                "t.queue_id IN (SELECT seen.queue_id FROM queue_team seen WHERE seen.team_id = " + BIGINT + ')',
                List.of(id));
    }

    /** Of the course tc of a ticket. */
    static SqlCondition channel(String channel) {
        return channel.equals("none")
                ? new SqlCondition("tc.channel IS NULL", List.of())
                : new SqlCondition("tc.channel = ?", List.of(channel));
    }

    private SqlCondition figure(TicketFigure figure) {
        var condition = FigureConditions.of(figure, clock.instant());
        return figure.isOfCourse() ? ofCourse(condition) : condition;
    }

    /** Not every ticket has a course. */
    private static SqlCondition ofCourse(SqlCondition condition) {
        return new SqlCondition(
                "EXISTS (SELECT FROM ticket one LEFT JOIN ticket_course tc ON tc.ticket_id = one.id WHERE one.id = t.id"
                        + " AND " + condition.sql() + ')',
                condition.parameters());
    }

    /** A ticket has one rating at most. */
    private static SqlCondition rated(SqlCondition condition) {
        return new SqlCondition(
                "t.id IN (SELECT r.ticket_id FROM rating r WHERE r.ticket_id IS NOT NULL AND " + condition.sql() + ')',
                condition.parameters());
    }

    /** Created and not yet closed then. */
    static SqlCondition openBefore(Instant end) {
        return before("t.created_at", end)
                .and(new SqlCondition(
                        "(t.closed_at IS NULL OR t.closed_at >= CAST(? AS timestamptz))", List.of(end.toString())));
    }

    private Instant startOf(LocalDate day) {
        return bounded(day).atStartOfDay(zone()).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return bounded(day).plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private SqlCondition day(String name, LocalDate day) {
        boolean first = name.endsWith("From");
        String column = DAYS.get(name.substring(0, name.length() - (first ? "From" : "To").length()));
        return first ? from(column, startOf(day)) : before(column, endOf(day));
    }

    private static LocalDate bounded(LocalDate day) {
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    static SqlCondition from(String column, Instant at) {
        return new SqlCondition(column + " >= CAST(? AS timestamptz)", List.of(at.toString()));
    }

    static SqlCondition before(String column, Instant at) {
        return new SqlCondition(column + " < CAST(? AS timestamptz)", List.of(at.toString()));
    }

    ZoneId zone() {
        return current.preferences().zone();
    }
}
