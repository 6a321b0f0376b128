package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.ticket.statistics.ReportColumn;
import de.kundenblick.ticket.statistics.ReportColumn.Kind;
import de.kundenblick.ticket.statistics.ReportQuestion;
import de.kundenblick.ticket.statistics.ReportTopic;
import de.kundenblick.ticket.statistics.TicketFigure;
import de.kundenblick.ticket.statistics.TicketGrouping;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statement that counts tickets for a report: one row for each group, with all figures of the report. */
final class ReportSql {
    /** Groups by nothing, so that all tickets are one group. */
    static final TicketGrouping WHOLE = null;

    private static final String COURSE = " LEFT JOIN ticket_course tc ON tc.ticket_id = t.id";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final ReportQuestion question;
    private final List<SqlCondition> wanted;
    private final Instant now;
    private final Set<ReportColumn> read;

    /**
     * @param read columns that are needed; the others are null
     * @param wanted which tickets count, whenever they were created or closed
     */
    ReportSql(ReportQuestion question, Set<ReportColumn> read, List<SqlCondition> wanted, Instant now) {
        this.question = question;
        this.read = read;
        this.wanted = wanted;
        this.now = now;
    }

    ReportSql add(String part, Object... values) {
        sql.append(part);
        parameters.addAll(List.of(values));
        return this;
    }

    ReportSql add(SqlCondition condition) {
        return add(condition.sql(), condition.parameters().toArray());
    }

    /**
     * Rows of k, p and the report's figures c0, c1 …
     *
     * @param by {@link #WHOLE} for one row
     * @param byPiece whether each piece of the period has a row of its own, named by p
     */
    ReportSql figures(TicketGrouping by, boolean byPiece) {
        var columns = question.topic().columns();
        boolean closed = columns.contains(ReportColumn.CLOSED);
        if (!closed) {
            return part(basis(), by, byPiece);
        }
        add("SELECT k, p");
        for (int i = 0; i < columns.size(); i++) {
            add(", CAST(sum(c" + i + ") AS bigint) AS c" + i);
        }
        add(" FROM (").part(Kind.CREATED, by, byPiece).add(" UNION ALL ").part(Kind.CLOSED, by, byPiece);
        return add(") parts GROUP BY k, p");
    }

    private Kind basis() {
        return switch (question.topic()) {
            case BACKLOG -> Kind.OPEN;
            case SATISFACTION -> Kind.RATED;
            case VOLUME, RESPONSE, SOLUTION, TARGETS -> Kind.CREATED;
        };
    }

    private static String moment(Kind basis) {
        return switch (basis) {
            case CLOSED -> "t.closed_at";
            case RATED -> "r.rated_at";
            default -> "t.created_at";
        };
    }

    private ReportSql part(Kind basis, TicketGrouping by, boolean byPiece) {
        String moment = moment(basis);
        add("SELECT ");
        key(by, moment).add(" AS k, ");
        if (byPiece) {
            piece(moment);
        } else {
            add("CAST(NULL AS date)");
        }
        add(" AS p");
        var columns = question.topic().columns();
        for (int i = 0; i < columns.size(); i++) {
            add(", ");
            if (read.contains(columns.get(i)) && isOf(columns.get(i), basis)) {
                figure(columns.get(i));
            } else {
                add("CAST(NULL AS bigint)");
            }
            add(" AS c" + i);
        }
        from(by, ofCourse(basis)).add(" WHERE ");
        days(basis);
        wanted.forEach(condition -> add(" AND ").add(condition));
        return add(" GROUP BY 1, 2");
    }

    private static boolean isOf(ReportColumn column, Kind basis) {
        return column.kind() == basis
                || column.kind() == Kind.SPAN && basis == Kind.CREATED
                || column.kind() == Kind.STARS && basis == Kind.RATED;
    }

    /** Whether a figure of this kind is about the course of tickets; not to join it lets indexes answer alone. */
    private boolean ofCourse(Kind basis) {
        return read.stream()
                .filter(column -> isOf(column, basis))
                .anyMatch(column -> column.filters().containsKey("channel")
                        || column.figure() != null && column.figure().isOfCourse());
    }

    /** Which tickets. */
    ReportSql from(TicketGrouping by) {
        return from(by, false);
    }

    private ReportSql from(TicketGrouping by, boolean course) {
        add(" FROM ticket t");
        if (question.topic() == ReportTopic.SATISFACTION) {
            add(" JOIN rating r ON r.ticket_id = t.id");
        }
        if (by == TicketGrouping.TEAM) {
            String team = question.state().filters().get("team");
            add(" JOIN queue_team seen ON seen.queue_id = t.queue_id");
            if (team != null) {
                add(" AND seen.team_id = CAST(? AS bigint)", team);
            }
        }
        return course || by == TicketGrouping.CHANNEL ? add(COURSE) : this;
    }

    /** Those that count in the period for this reason. */
    ReportSql days(Kind basis) {
        return switch (basis) {
            case OPEN -> add(TicketConditions.openBefore(question.end()));
            default -> between(moment(basis));
        };
    }

    private ReportSql between(String column) {
        return add(TicketConditions.from(column, question.start()))
                .add(" AND ")
                .add(TicketConditions.before(column, question.end()));
    }

    ReportSql key(TicketGrouping by, String moment) {
        if (by == WHOLE) {
            return add("CAST(NULL AS bigint)");
        }
        return by == TicketGrouping.PERIOD ? piece(moment) : add(column(by));
    }

    static String column(TicketGrouping by) {
        return switch (by) {
            case QUEUE -> "t.queue_id";
            case TEAM -> "seen.team_id";
            case AGENT -> "t.owner_id";
            case CUSTOMER -> "t.customer_id";
            case PRIORITY -> "CAST(t.priority AS bigint)";
            case TYPE -> "t.type_id";
            case SERVICE -> "t.service_id";
            case STATE -> "t.state_id";
            case CHANNEL -> "tc.channel";
            case PERIOD -> throw new IllegalArgumentException("A period has two columns");
        };
    }

    private ReportSql piece(String moment) {
        return add(
                "CAST(date_trunc('" + question.grain().slug() + "', " + moment + " AT TIME ZONE ?) AS date)", zone());
    }

    String zone() {
        return question.zone().getId();
    }

    private void figure(ReportColumn column) {
        TicketFigure figure = column.figure();
        String channel = column.filters().get("channel");
        if (column.kind() == Kind.SPAN) {
            String span = "extract(epoch FROM " + question.topic().until() + " - t.created_at)";
            add(
                    switch (column) {
                        case MEAN -> "CAST(avg(" + span + ") AS bigint)";
                        case P90 -> "CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY " + span + ") AS bigint)";
                        default -> "CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY " + span + ") AS bigint)";
                    });
        } else if (column.kind() == Kind.STARS) {
            add("CAST(avg(r.stars) * 10 AS bigint)");
        } else if (column.filters().containsKey("stars")) {
            add(
                    "count(*) FILTER (WHERE r.stars = CAST(? AS int))",
                    column.filters().get("stars"));
        } else if (figure != null) {
            counted(FigureConditions.of(figure, now));
        } else if (channel != null) {
            counted(TicketConditions.channel(channel));
        } else if (column.kind() == Kind.OPEN && column != ReportColumn.OPEN) {
            counted(aged(column));
        } else {
            add("count(*)");
        }
    }

    private void counted(SqlCondition condition) {
        add("count(*) FILTER (WHERE ").add(condition).add(")");
    }

    /** As old as that at the end of the period. */
    private SqlCondition aged(ReportColumn column) {
        var young = bounded("<", question.to().minusDays(column.youngest() - 1L));
        return column.oldest() == Integer.MAX_VALUE
                ? young
                : young.and(bounded(">=", question.to().minusDays(column.oldest())));
    }

    private SqlCondition bounded(String how, LocalDate day) {
        return new SqlCondition(
                "t.created_at " + how + ' ' + FigureConditions.MOMENT,
                List.of(question.startOf(day).toString()));
    }

    /** Only these groups; a key without a value is null. */
    ReportSql only(TicketGrouping by, List<String> keys) {
        var ids = keys.stream().filter(key -> key != null).toList();
        String column = column(by);
        String type = by == TicketGrouping.CHANNEL ? "text" : "bigint";
        add(" AND (" + column + " = ANY (CAST(? AS " + type + "[]))", '{' + String.join(",", ids) + '}');
        return add(keys.contains(null) ? " OR " + column + " IS NULL)" : ")");
    }

    String text() {
        return sql.toString();
    }

    /** In the order of their question marks. */
    List<Object> parameters() {
        return parameters;
    }
}
