package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.interaction.InteractionReports;
import de.kundenblick.interaction.ReportGrouping;
import de.kundenblick.interaction.ReportRow;
import de.kundenblick.interaction.service.InteractionReportService.Figures;
import de.kundenblick.shared.list.ListFilter;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.search.SqlCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts interactions by whatever a report groups by: the groups and their sum by one statement. */
@Dependent
class InteractionReportRepository {
    static final int MOST_GROUPS = 25;

    /** The sum comes first; of the groups what is shown is looked up only after the largest were chosen. */
    private static final String FIGURES =
            """
            SELECT %s, %s, n, internal, unfinished, due FROM (
                SELECT grouping(key) AS whole, key, count(*) AS n, count(*) FILTER (WHERE visible_at IS NULL) AS internal,
                    count(*) FILTER (WHERE status <> 'CLOSED') AS unfinished,
                    count(*) FILTER (WHERE follow_up_on <= CAST(? AS date)) AS due
                FROM (SELECT %s AS key, i.visible_at, i.status, i.follow_up_on FROM interaction i WHERE %s) kept
                GROUP BY GROUPING SETS ((), (key)) ORDER BY 1 DESC, %s LIMIT %d) counted
            ORDER BY whole DESC, %5$s
            """;

    @PersistenceContext
    EntityManager em;

    Figures figures(
            ListState state, ReportGrouping grouping, List<SqlCondition> further, LocalDate today, ZoneId zone) {
        var key = key(grouping, today, zone);
        var where = where(state, further);
        var parameters = new ArrayList<Object>();
        parameters.add(today.toString());
        parameters.addAll(key.parameters());
        parameters.addAll(where.parameters());
        String order = grouping == ReportGrouping.MONTH ? "key DESC" : "n DESC, key";
        var query = em.createNativeQuery(FIGURES.formatted(
                grouping == ReportGrouping.CUSTOMER ? named("number", "customer") : "key",
                switch (grouping) {
                    case TOPIC -> named("name", "interaction_topic");
                    case CUSTOMER -> named("name", "customer");
                    case RECORDER -> "key";
                    default -> "NULL";
                },
                key.sql(),
                where.sql(),
                order,
                MOST_GROUPS + 2));
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        var rows = found.stream().map(InteractionReportRepository::row).toList();
        var groups = new ArrayList<>(rows.subList(1, Math.min(rows.size(), MOST_GROUPS + 1)));
        if (grouping == ReportGrouping.MONTH) {
            Collections.reverse(groups);
        }
        return new Figures(rows.get(0), groups, rows.size() > MOST_GROUPS + 1);
    }

    private static SqlCondition key(ReportGrouping grouping, LocalDate today, ZoneId zone) {
        return switch (grouping) {
            case RECORDER -> new SqlCondition("i.recorder", List.of());
            case TOPIC -> new SqlCondition("CAST(i.topic_id AS text)", List.of());
            case CUSTOMER -> new SqlCondition("CAST(i.customer_id AS text)", List.of());
            case FOLLOW_UP ->
                new SqlCondition(
                        "CASE WHEN i.follow_up_on IS NULL THEN 'none' WHEN i.follow_up_on <= CAST(? AS date) THEN 'due'"
                                + " ELSE 'later' END",
                        List.of(today.toString()));
            case PUBLISHED -> new SqlCondition("CASE WHEN i.visible_at IS NULL THEN 'no' ELSE 'yes' END", List.of());
            case STATUS -> new SqlCondition("i.status", List.of());
            case MONTH ->
                new SqlCondition("to_char(i.happened_at AT TIME ZONE ?, 'YYYY-MM-01')", List.of(zone.getId()));
        };
    }

    private static String named(String column, String table) {
        return "(SELECT named." + column + " FROM " + table + " named WHERE named.id = CAST(key AS bigint))";
    }

    private static SqlCondition where(ListState state, List<SqlCondition> further) {
        var where = new SqlCondition("TRUE", List.of());
        for (SqlCondition each : further) {
            where = where.and(each);
        }
        for (ListFilter filter : InteractionReports.REPORT.filters()) {
            String typed = state.filters().get(filter.name());
            if (typed != null) {
                where = filter.condition(typed).map(where::and).orElse(where);
            }
        }
        return where;
    }

    private static ReportRow row(Object[] row) {
        return new ReportRow(
                (String) row[0], (String) row[1], number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** All of them, also those that nobody can choose any more. */
    List<Choice> topics() {
        return em.createQuery(
                        "SELECT NEW de.kundenblick.account.Choice(t.id, t.name) FROM InteractionTopic t ORDER BY t.name",
                        Choice.class)
                .getResultList();
    }
}
