package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportQuestion;
import de.kundenblick.ticket.statistics.ReportTooLongException;
import de.kundenblick.ticket.statistics.TicketGrouping;
import de.kundenblick.ticket.statistics.TicketReports;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads figures about tickets, each table of them by one statement. */
@Dependent
class ReportRepository {
    /** A report that takes longer keeps others waiting, and whoever asked has gone. */
    private static final int MOST_MILLISECONDS = 30_000;

    private static final int MOST_COMMENTS = 50;
    private static final String TIMEOUT = "jakarta.persistence.query.timeout";
    private static final String CANCELLED = "57014";

    @PersistenceContext
    EntityManager em;

    /** What a report is asked for, which tickets count for whoever asks, and when. */
    record Asked(ReportQuestion question, Set<ReportColumn> read, List<SqlCondition> wanted, Instant now) {
        Asked(ReportQuestion question, List<SqlCondition> wanted, Instant now) {
            this(question, Set.copyOf(question.topic().columns()), wanted, now);
        }

        ReportSql sql() {
            return new ReportSql(question, read, wanted, now);
        }

        /** The main figures of the period before. */
        Asked before() {
            return new Asked(question.before(), question.topic().compared(), wanted, now);
        }
    }

    /**
     * A year of tickets is joined and sorted in memory, in this transaction, by several processes at once: of pieces of
     * a period the database expects so many that it would leave all of them to one.
     */
    void makeRoom() {
        em.createNativeQuery(
                        "SELECT set_config('work_mem', '48MB', true), set_config('parallel_tuple_cost', '0.001', true)")
                .getSingleResult();
    }

    /** Rows of key, name and code of each group, null, the number of all groups, and the figures. */
    List<Object[]> groups(Asked asked, int first, int most) {
        var by = asked.question().by();
        var sql = asked.sql();
        sql.add("SELECT CAST(g.k AS text), " + name(by) + " AS label, " + code(by)
                + ", CAST(g.p AS text), count(*) OVER ()");
        columns(sql, asked)
                .add(" FROM (")
                .figures(by, false)
                .add(") g" + named(by) + " ORDER BY " + order(asked.question()));
        return rows(sql.add(" LIMIT CAST(? AS int) OFFSET CAST(? AS int)", most, first));
    }

    /** The same of each piece of the period, of all tickets or of some groups of them. */
    List<Object[]> pieces(Asked asked, List<String> keys) {
        var question = asked.question();
        boolean groups = keys != null;
        var narrowed = groups ? narrowed(asked, keys) : asked;
        var sql = narrowed.sql().add("SELECT CAST(g.k AS text), NULL, NULL, CAST(g.p AS text), 0");
        columns(sql, asked).add(" FROM (").figures(groups ? question.by() : ReportSql.WHOLE, true);
        return rows(sql.add(") g ORDER BY g.p"));
    }

    private static Asked narrowed(Asked asked, List<String> keys) {
        var only = asked.sql().only(asked.question().by(), keys);
        var wanted = new ArrayList<>(asked.wanted());
        wanted.add(new SqlCondition(only.text().substring(" AND ".length()), only.parameters()));
        return new Asked(asked.question(), asked.read(), wanted, asked.now());
    }

    /** The same of all tickets together, in one row; none at all when there is no ticket. */
    List<Object[]> whole(Asked asked) {
        var sql = asked.sql().add("SELECT NULL, NULL, NULL, NULL, 1");
        return rows(columns(sql, asked)
                .add(" FROM (")
                .figures(ReportSql.WHOLE, false)
                .add(") g"));
    }

    private static ReportSql columns(ReportSql sql, Asked asked) {
        for (int i = 0; i < asked.question().topic().columns().size(); i++) {
            sql.add(", g.c" + i);
        }
        return sql;
    }

    /**
     * Key, day of creation, day of closing and number of tickets that were open at the end of any day of the period;
     * what was closed after it counts as open, and what is older than any report tells apart is as old as that.
     */
    List<Object[]> open(Asked asked, List<String> keys) {
        var question = asked.question();
        var by = keys == null ? ReportSql.WHOLE : question.by();
        var sql = asked.sql().add("SELECT CAST(k AS text), CAST(d AS text), CAST(e AS text), count(*) FROM (SELECT ");
        sql.key(by, null)
                .add(
                        " AS k, greatest(CAST(t.created_at AT TIME ZONE ? AS date), CAST(? AS date)) AS d,"
                                + " CASE WHEN t.closed_at < CAST(? AS timestamptz)"
                                + " THEN CAST(t.closed_at AT TIME ZONE ? AS date) END AS e",
                        sql.zone(),
                        question.from()
                                .minusDays(ReportColumn.AGE_90.youngest())
                                .toString(),
                        question.end().toString(),
                        sql.zone())
                .from(by)
                .add(" WHERE ")
                .add(TicketConditions.before("t.created_at", question.end()))
                .add(
                        " AND (t.closed_at IS NULL OR t.closed_at >= CAST(? AS timestamptz))",
                        question.start().toString());
        asked.wanted().forEach(condition -> sql.add(" AND ").add(condition));
        if (keys != null) {
            sql.only(by, keys);
        }
        return rows(sql.add(") t GROUP BY 1, 2, 3"));
    }

    /** Key, piece, calendar, and the seconds of creation and end of one in so many tickets that have an end. */
    List<Object[]> moments(Asked asked, List<String> keys, long oneIn) {
        var question = asked.question();
        String until = question.topic().until();
        var by = question.by() == TicketGrouping.PERIOD || keys == null ? ReportSql.WHOLE : question.by();
        var sql = asked.sql().add("SELECT CAST(").key(by, null).add(" AS text), CAST(");
        sql.key(TicketGrouping.PERIOD, "t.created_at")
                .add(" AS text), coalesce(CASE WHEN l.id IS NULL THEN q.calendar_id ELSE l.calendar_id END,"
                        + " (SELECT id FROM calendar WHERE standard)), extract(epoch FROM t.created_at), extract(epoch FROM "
                        + until + ')')
                .from(by)
                .add(" JOIN queue q ON q.id = t.queue_id LEFT JOIN service_level l ON l.id = t.service_level_id WHERE "
                        + until + " IS NOT NULL AND ")
                .days(ReportColumn.Kind.CREATED)
                .add(" AND hashint8(t.id) % CAST(? AS bigint) = 0", oneIn);
        asked.wanted().forEach(condition -> sql.add(" AND ").add(condition));
        if (by != ReportSql.WHOLE) {
            sql.only(by, keys);
        }
        return rows(sql);
    }

    /** Number and title of the ticket, author, stars, comment, and when, of the latest ratings with a comment. */
    List<Object[]> comments(Asked asked) {
        var sql = asked.sql()
                .add("SELECT t.number, t.subject, r.author, r.stars, r.comment,"
                        + " CAST(extract(epoch FROM r.rated_at) * 1000 AS bigint)");
        sql.from(ReportSql.WHOLE).add(" WHERE r.comment IS NOT NULL AND ").days(ReportColumn.Kind.RATED);
        asked.wanted().forEach(condition -> sql.add(" AND ").add(condition));
        return rows(sql.add(" ORDER BY r.rated_at DESC, r.id DESC LIMIT " + MOST_COMMENTS));
    }

    private static String name(TicketGrouping by) {
        return switch (by) {
            case PRIORITY, CHANNEL, PERIOD -> "CAST(NULL AS text)";
            default -> "l.name";
        };
    }

    private static String code(TicketGrouping by) {
        return by == TicketGrouping.CUSTOMER ? "l.number" : "NULL";
    }

    private static String named(TicketGrouping by) {
        String table =
                switch (by) {
                    case QUEUE -> "queue";
                    case TEAM -> "team";
                    case AGENT -> "employee";
                    case CUSTOMER -> "customer";
                    case TYPE -> "ticket_type";
                    case SERVICE -> "service";
                    case STATE -> "ticket_state";
                    case PRIORITY, CHANNEL, PERIOD -> null;
                };
        return table == null ? "" : " LEFT JOIN " + table + " l ON l.id = g.k";
    }

    private static String order(ReportQuestion question) {
        var state = question.state();
        var columns = question.topic().columns();
        String direction = state.descending() ? " DESC NULLS LAST" : " ASC NULLS LAST";
        var column = ReportColumn.ofSlug(state.sort()).filter(columns::contains);
        if (state.sort().equals(TicketReports.GROUP)) {
            return "label" + direction + ", g.k" + direction;
        }
        if (column.isEmpty()) {
            return question.by() == TicketGrouping.PRIORITY ? "g.k DESC" : "g.c0 DESC, label, g.k";
        }
        return value(column.get(), columns) + direction + ", label, g.k";
    }

    private static String value(ReportColumn column, List<ReportColumn> columns) {
        if (column.kind() != ReportColumn.Kind.RATE) {
            return "g.c" + columns.indexOf(column);
        }
        String kept = "g.c" + columns.indexOf(column.ofTarget("KEPT"));
        String missed = "g.c" + columns.indexOf(column.ofTarget("MISSED"));
        return "CAST(" + kept + " AS double precision) / nullif(" + kept + " + " + missed + ", 0)";
    }

    /** @throws ReportTooLongException when it took too long */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(ReportSql sql) {
        var query = em.createNativeQuery(sql.text());
        query.setHint(TIMEOUT, MOST_MILLISECONDS);
        var values = sql.parameters();
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        try {
            return query.getResultList();
        } catch (PersistenceException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sqlFailed && CANCELLED.equals(sqlFailed.getSQLState())) {
                    throw new ReportTooLongException();
                }
            }
            throw failed;
        }
    }
}
