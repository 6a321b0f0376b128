package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.ticket.statistics.TicketFigure;
import java.time.Instant;
import java.util.List;

/**
 * What figures mean, for a ticket t and, where they are of its course, for the course tc. Reports count by the same
 * conditions that the list of tickets is narrowed by, so that a number and the list behind it cannot differ.
 */
final class FigureConditions {
    /** Of a moment that is given: a selection of its own is made once, and not once more for each ticket and figure. */
    static final String MOMENT = "(SELECT CAST(? AS timestamptz))";

    /** Each says of a ticket that it is missed, kept, running or nothing of the kind. */
    private static final String FIRST_RESPONSE =
            """
            CASE WHEN t.first_response_at > t.first_response_promised OR t.first_response_due < %1$s
                    OR t.first_response_at IS NULL AND t.closed_at > t.first_response_promised THEN 'MISSED'
                WHEN t.first_response_at <= t.first_response_promised THEN 'KEPT'
                WHEN t.first_response_due >= %1$s THEN 'RUNNING' ELSE 'NONE' END"""
                    .formatted(MOMENT);

    private static final String UPDATE =
            """
            CASE WHEN t.update_promised IS NOT NULL AND t.update_missed OR t.update_due < %1$s THEN 'MISSED'
                WHEN t.update_due >= %1$s THEN 'RUNNING'
                WHEN t.update_promised IS NOT NULL THEN 'KEPT' ELSE 'NONE' END"""
                    .formatted(MOMENT);

    private static final String SOLUTION =
            """
            CASE WHEN t.solution_due < %1$s OR t.solution_due IS NULL AND t.solution_promised IS NOT NULL
                    AND t.solved_at IS NOT NULL AND t.solution_missed THEN 'MISSED'
                WHEN t.solution_due >= %1$s THEN 'RUNNING'
                WHEN t.solution_promised IS NOT NULL AND t.solved_at IS NOT NULL THEN 'KEPT' ELSE 'NONE' END"""
                    .formatted(MOMENT);

    private FigureConditions() {}

    static SqlCondition of(TicketFigure figure, Instant now) {
        return switch (figure) {
            case FOLLOWED_UP -> always("tc.follow_ups > 0");
            case REOPENED -> always("(t.solved_at IS NOT NULL AND (t.closed_at IS NULL OR t.closed_at > t.solved_at))");
            case FIRST_CONTACT ->
                always("(t.solved_at IS NOT NULL AND t.closed_at <= t.solved_at AND tc.answers <= 1"
                        + " AND tc.follow_ups = 0)");
            case MOVED -> always("tc.moves > 0");
            case ANSWERED -> always("t.first_response_at IS NOT NULL");
            case ANSWERED_HOUR -> within("first_response_at", "1 hour");
            case ANSWERED_HOURS -> within("first_response_at", "4 hours");
            case ANSWERED_DAY -> within("first_response_at", "24 hours");
            case SOLVED -> always("t.solved_at IS NOT NULL");
            case SOLVED_HOUR -> within("solved_at", "1 hour");
            case SOLVED_HOURS -> within("solved_at", "4 hours");
            case SOLVED_DAY -> within("solved_at", "24 hours");
            case FIRST_RESPONSE_KEPT, FIRST_RESPONSE_MISSED, FIRST_RESPONSE_RUNNING, FIRST_RESPONSE_NONE ->
                target(FIRST_RESPONSE, figure, now);
            case UPDATE_KEPT, UPDATE_MISSED, UPDATE_RUNNING, UPDATE_NONE -> target(UPDATE, figure, now);
            case SOLUTION_KEPT, SOLUTION_MISSED, SOLUTION_RUNNING, SOLUTION_NONE -> target(SOLUTION, figure, now);
        };
    }

    private static SqlCondition always(String sql) {
        return new SqlCondition(sql, List.of());
    }

    private static SqlCondition within(String column, String time) {
        return always("t." + column + " - t.created_at <= interval '" + time + '\'');
    }

    private static SqlCondition target(String course, TicketFigure figure, Instant now) {
        String how = figure.name().substring(figure.name().lastIndexOf('_') + 1);
        return new SqlCondition('(' + course + ") = '" + how + '\'', List.of(now.toString(), now.toString()));
    }
}
