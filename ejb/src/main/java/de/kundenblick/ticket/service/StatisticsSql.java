package de.kundenblick.ticket.service;

import de.kundenblick.ticket.statistics.StatisticsFilter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Statements for statistics, with what they are limited to. */
final class StatisticsSql {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final StatisticsFilter filter;
    private final QueueScope scope;

    StatisticsSql(StatisticsFilter filter, QueueScope scope) {
        this.filter = filter;
        this.scope = scope;
    }

    StatisticsSql add(String part, Object... values) {
        sql.append(part);
        for (Object value : values) {
            parameters.add(value instanceof Instant at ? Timestamp.from(at) : value);
        }
        return this;
    }

    /** Of a ticket t that counts and that the reader asked for. */
    StatisticsSql wanted() {
        add(" AND t.state_id NOT IN (SELECT id FROM ticket_state WHERE type IN ('REMOVED', 'MERGED'))");
        if (filter.queueId() != null) {
            add(" AND t.queue_id = ?", filter.queueId());
        }
        if (filter.teamId() != null) {
            add(" AND t.queue_id IN (SELECT queue_id FROM queue_team WHERE team_id = ?)", filter.teamId());
        }
        if (filter.ownerId() != null) {
            add(" AND t.owner_id = ?", filter.ownerId());
        }
        if (filter.customerId() != null) {
            add(" AND t.customer_id = ?", filter.customerId());
        }
        if (!scope.all()) {
            add(
                    " AND t.queue_id IN ("
                            + String.join(", ", Collections.nCopies(scope.ids().size(), "?")) + ")",
                    scope.ids().toArray());
        }
        return this;
    }

    /** Where a ticket t, as wanted, was created in the period. */
    StatisticsSql created() {
        return add("t.created_at >= ? AND t.created_at < ?", filter.start(), filter.end())
                .wanted();
    }

    /** Where a ticket t, as wanted, was closed in the period. */
    StatisticsSql closed() {
        return add("t.closed_at >= ? AND t.closed_at < ?", filter.start(), filter.end())
                .wanted();
    }

    String text() {
        return sql.toString();
    }

    /** In the order of their question marks. */
    List<Object> parameters() {
        return parameters;
    }
}
