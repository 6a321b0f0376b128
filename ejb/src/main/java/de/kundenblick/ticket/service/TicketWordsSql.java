package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.search.TextQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The statement that finds tickets by words, put together of what each place needs. */
final class TicketWordsSql {
    /** Behind the last character that any number begins with. */
    private static final String LAST = "\uFFFD";

    private static final int MOST_CANDIDATES = 5_000;
    private static final int NEWEST_MESSAGES = 20_000;
    private static final int NEWEST_TICKETS = 20_000;
    private static final int MOST_NUMBERS = 50;
    private static final String OF_SENDER = " FROM ticket_mail e JOIN ticket_message m ON m.id = e.message_id"
            + " WHERE lower(e.sender_address) = lower(?)";

    private static final SqlCondition NOTHING_MORE = new SqlCondition("", List.of());

    private final TextQuery query;
    private final TicketWordsRepository.Plan plan;
    private final SqlCondition readable;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    TicketWordsSql(TextQuery query, TicketWordsRepository.Plan plan, SqlCondition readable) {
        this.query = query;
        this.plan = plan;
        this.readable = readable;
    }

    /**
     * In all tickets: places have indexes, hits are checked against the filters.
     *
     * @param number or the address of somebody who wrote mails
     */
    SqlCondition everywhere(String number, boolean ranked) {
        add(
                        "WITH numbered AS MATERIALIZED (SELECT t.id FROM ticket t WHERE t.number ~>=~ ? AND t.number ~<~ ? LIMIT "
                                + MOST_NUMBERS + "), ",
                        number,
                        number + LAST)
                .add("titled AS MATERIALIZED (SELECT t.id FROM ")
                .add(
                        plan.commonSubject()
                                ? "(SELECT * FROM ticket ORDER BY id DESC LIMIT " + NEWEST_TICKETS + ") t"
                                : "ticket t")
                .add(" WHERE ")
                .add(query.in("search_line(t.subject)"))
                .add(plan.commonSubject() ? " AND " : " ")
                .add(plan.commonSubject() ? readable : NOTHING_MORE)
                .add(" LIMIT " + (plan.commonSubject() ? TicketWordsRepository.MOST_HITS + 1 : MOST_CANDIDATES) + "), ")
                .add("attached AS MATERIALIZED (SELECT m.ticket_id AS id, m.id AS message FROM ticket_message m WHERE ")
                .add(query.isFindable() ? "m.attachments <> '' AND " : "FALSE AND ")
                .add(query.in("search_line(m.attachments)"))
                .add(" LIMIT " + MOST_CANDIDATES
                        + "), sampled AS MATERIALIZED (SELECT m.ticket_id AS id, m.id AS message"
                        + " FROM ticket_message m WHERE ")
                .add(plan.commonWords() || plan.words().isEmpty() ? "FALSE AND " : "")
                .add("m.words @@ CAST(? AS tsquery) LIMIT " + (MOST_CANDIDATES + 1) + "), ", plan.words())
                .add(
                        "newest AS MATERIALIZED (SELECT m.ticket_id AS id, m.id AS message FROM (SELECT id, ticket_id, words"
                                + " FROM ticket_message ORDER BY id DESC LIMIT " + NEWEST_MESSAGES + ") m"
                                + " CROSS JOIN LATERAL (SELECT 1 FROM ticket t WHERE t.id = m.ticket_id AND ")
                .add(readable)
                .add(" OFFSET 0) checked WHERE ")
                .add(plan.words().isEmpty() ? "FALSE AND " : "")
                .add(plan.commonWords() ? "" : "(SELECT count(*) FROM sampled) > " + MOST_CANDIDATES + " AND ")
                .add(
                        "m.words @@ CAST(? AS tsquery) LIMIT " + (TicketWordsRepository.MOST_HITS + 1) + "), ",
                        plan.words())
                .add(
                        "sent AS MATERIALIZED (SELECT m.ticket_id AS id, m.id AS message" + OF_SENDER
                                + " ORDER BY e.id DESC LIMIT " + MOST_CANDIDATES + "), ",
                        number)
                .add(
                        """
                        every AS (SELECT id, CAST(NULL AS bigint) AS message, 0 AS place FROM numbered
                            UNION ALL SELECT id, NULL, 1 FROM titled UNION ALL SELECT id, message, 2 FROM sampled
                            UNION ALL SELECT id, message, 2 FROM newest UNION ALL SELECT id, message, 3 FROM attached
                            UNION ALL SELECT id, message, 2 FROM sent),
                        hits AS (SELECT f.id, f.message, f.place
                            FROM (SELECT id, max(message) AS message, min(place) AS place FROM every GROUP BY id) f
                            CROSS JOIN LATERAL (SELECT 1 FROM ticket t WHERE t.id = f.id AND\s""")
                .add(readable)
                .add(" OFFSET 0) checked");
        return ordered(ranked);
    }

    /** In the tickets of a filter that leaves few: all their messages are looked at. */
    SqlCondition inFew(String sender, boolean ranked) {
        add("WITH few AS MATERIALIZED (SELECT t.id, t.subject FROM ticket t WHERE ")
                .add(readable)
                .add("), every AS (SELECT t.id, CAST(NULL AS bigint) AS message, 1 AS place FROM few t WHERE ")
                .add(query.in("search_line(t.subject)"))
                .add(
                        " UNION ALL SELECT t.id, m.id, 2 FROM few t CROSS JOIN LATERAL (SELECT m.id, m.words, m.attachments"
                                + " FROM ticket_message m WHERE m.ticket_id = t.id OFFSET 0) m WHERE ")
                .add(plan.words().isEmpty() ? "FALSE" : "m.words @@ CAST(? AS tsquery)")
                .add(plan.words().isEmpty() ? NOTHING_MORE : new SqlCondition("", List.of(plan.words())))
                .add(" OR m.attachments <> '' AND ")
                .add(query.in("search_line(m.attachments)"))
                .add(" UNION ALL SELECT m.ticket_id, m.id, 2" + OF_SENDER, sender)
                .add(" AND m.ticket_id IN (SELECT id FROM few)")
                .add("), hits AS (SELECT id, max(message) AS message, min(place) AS place FROM every GROUP BY id");
        return ordered(ranked);
    }

    /** The newest, in the wanted order: only those are ranked. */
    private SqlCondition ordered(boolean ranked) {
        add(") SELECT h.id, h.message, h.place FROM (SELECT * FROM hits ORDER BY place = 0 DESC, id DESC LIMIT "
                + (TicketWordsRepository.MOST_HITS + 1) + ") h");
        if (ranked) {
            add(
                    " LEFT JOIN ticket_message m ON m.id = h.message ORDER BY CASE h.place WHEN 0 THEN 10 WHEN 1 THEN 1 ELSE 0"
                            + " END + COALESCE(ts_rank(m.words, CAST(? AS tsquery)), 0) DESC, h.id DESC",
                    plan.words());
        } else {
            add(" ORDER BY h.id DESC");
        }
        return new SqlCondition(sql.toString(), parameters);
    }

    private TicketWordsSql add(String part, Object... values) {
        sql.append(part);
        Collections.addAll(parameters, values);
        return this;
    }

    private TicketWordsSql add(SqlCondition condition) {
        sql.append(condition.sql());
        parameters.addAll(condition.parameters());
        return this;
    }
}
