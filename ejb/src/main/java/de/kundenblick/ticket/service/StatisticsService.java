package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.ticket.statistics.Flow;
import de.kundenblick.ticket.statistics.Spans;
import de.kundenblick.ticket.statistics.Statistics;
import de.kundenblick.ticket.statistics.StatisticsChoices;
import de.kundenblick.ticket.statistics.StatisticsFilter;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures about the work of all, out of the queues that the caller may see. */
@Stateless
@RolesAllowed(Permissions.REPORT_VIEW)
@DeclareRoles(Permissions.TICKET_READ_ALL)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatisticsService {
    @Inject
    StatisticsRepository statistics;

    @Inject
    WorkingSpans working;

    @Inject
    ReadableQueues readableQueues;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    public Statistics of(StatisticsFilter filter) {
        var scope = scope();
        if (scope.isEmpty()) {
            return new Statistics(
                    filter, List.of(), List.of(), Spans.NONE, Spans.NONE, Spans.NONE, Spans.NONE, List.of());
        }
        var now = clock.instant();
        Object[] spans = statistics.spans(filter, scope);
        var atWork = working.of(statistics.moments(filter, scope, Statistics.LATEST));
        return new Statistics(
                filter,
                flow(filter, scope),
                statistics.hits(filter, scope, now),
                spans(spans, 0),
                spans(spans, 3),
                atWork.get(0),
                atWork.get(1),
                statistics.open(filter, scope, LocalDate.ofInstant(now, filter.zone())));
    }

    /** What the figures can be limited to. */
    public StatisticsChoices choices() {
        var scope = scope();
        var rows = statistics.choices(scope);
        return new StatisticsChoices(
                rows.stream()
                        .filter(row -> row[0].equals("Q"))
                        .map(StatisticsRepository::choice)
                        .filter(queue -> scope.all() || scope.ids().contains(queue.id()))
                        .toList(),
                rows.stream()
                        .filter(row -> row[0].equals("T"))
                        .map(StatisticsRepository::choice)
                        .toList(),
                rows.stream()
                        .filter(row -> row[0].equals("A"))
                        .map(StatisticsRepository::choice)
                        .toList());
    }

    /** The id of the customer with this number; empty when there is none. */
    public Optional<Long> customerId(String number) {
        return statistics.customerId(number);
    }

    /** Every day or week of the period, those without tickets too. */
    private List<Flow> flow(StatisticsFilter filter, QueueScope scope) {
        var sums = statistics.flow(filter, scope);
        long backlog = statistics.unfinishedBefore(filter, scope);
        var flow = new ArrayList<Flow>();
        LocalDate day = filter.isDaily()
                ? filter.from()
                : filter.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!day.isAfter(filter.to())) {
            long[] sum = sums.getOrDefault(day, new long[2]);
            backlog += sum[0] - sum[1];
            flow.add(new Flow(day, sum[0], sum[1], backlog));
            day = filter.isDaily() ? day.plusDays(1) : day.plusWeeks(1);
        }
        return flow;
    }

    private static Spans spans(Object[] row, int first) {
        long count = StatisticsRepository.number(row[first]);
        return count == 0 ? Spans.NONE : new Spans(count, seconds(row[first + 1]), seconds(row[first + 2]));
    }

    private static Duration seconds(Object value) {
        return Duration.ofSeconds(Math.round(((Number) value).doubleValue()));
    }

    private QueueScope scope() {
        return context.isCallerInRole(Permissions.TICKET_READ_ALL)
                ? QueueScope.EVERYWHERE
                : QueueScope.of(readableQueues.ids());
    }
}
