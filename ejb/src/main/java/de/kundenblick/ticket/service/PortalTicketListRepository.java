package de.kundenblick.ticket.service;

import de.kundenblick.shared.Excerpt;
import de.kundenblick.shared.search.SqlCondition;
import de.kundenblick.shared.search.TextQuery;
import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.PortalStatus;
import de.kundenblick.ticket.PortalTicketCounts;
import de.kundenblick.ticket.PortalTicketFilter;
import de.kundenblick.ticket.PortalTicketFilter.Place;
import de.kundenblick.ticket.PortalTicketFilter.Show;
import de.kundenblick.ticket.PortalTicketFilter.View;
import de.kundenblick.ticket.PortalTicketRow;
import de.kundenblick.ticket.StateType;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lists of tickets at the portal. What is looked for by words is looked for in the newest tickets only. */
@Dependent
class PortalTicketListRepository {
    private static final int SEARCHED = 2_000;

    private static final String UNREAD =
            """
            EXISTS (SELECT FROM ticket_message u WHERE u.ticket_id = x.id AND u.visible AND u.sender <> 'CUSTOMER'
                AND NOT EXISTS (SELECT FROM portal_reading p WHERE p.message_id = u.id AND p.contact_id = ?))
            """;

    private static final String ROWS =
            """
            SELECT x.id, x.number, x.subject, s.type, c.name, k.display_name, x.visible_at, m.author, m.sender,
                left(m.body, 1000), m.html, (SELECT count(*) FROM ticket_attachment a WHERE a.message_id = m.id),
            """
                    + UNREAD
                    + " FROM (";

    private static final String DETAILS =
            """
            ) x JOIN ticket_state s ON s.id = x.state_id JOIN customer c ON c.id = x.customer_id
                LEFT JOIN contact k ON k.id = x.contact_id
                CROSS JOIN LATERAL (SELECT l.id, l.author, l.sender, l.body, l.html FROM ticket_message l WHERE l.ticket_id = x.id AND l.visible
                    ORDER BY l.written_at DESC, l.id DESC LIMIT 1) m
            ORDER BY x.visible_at DESC, x.id DESC
            """;

    private static final String TICKETS =
            "(SELECT t.id, t.number, t.subject, t.state_id, t.customer_id, t.contact_id, t.visible_at FROM ";

    @PersistenceContext
    EntityManager em;

    /** @param most how many; those nearest to where the page begins */
    List<PortalTicketRow> rows(PortalScope scope, PortalTicketFilter filter, List<Long> customers, int most) {
        String order = filter.from() != null && filter.from().back() ? "" : " DESC";
        var sql = new PortalSql().add(ROWS, scope.reader().id());
        sql.add("SELECT * FROM (");
        var parts = parts(scope, filter.view(), customers);
        for (int i = 0; i < parts.size(); i++) {
            sql.add(i == 0 ? "" : " UNION ALL ").add(TICKETS);
            tickets(sql, parts.get(i), filter);
            sql.add(" ORDER BY t.visible_at" + order + ", t.id" + order + " LIMIT ?)", most);
        }
        sql.add(") y ORDER BY visible_at" + order + ", id" + order + " LIMIT ?", most)
                .add(DETAILS);
        return sql.rows(em::createNativeQuery).stream()
                .map(PortalTicketListRepository::row)
                .toList();
    }

    /** What any view holds, newest first; for the start page, which looks back no further than that. */
    List<PortalTicketRow> newest(PortalScope scope, Instant since, int most) {
        var sql = new PortalSql().add(ROWS, scope.reader().id());
        everything(sql.add("SELECT * FROM ("), scope, TICKETS, since, most);
        sql.add(") y ORDER BY visible_at DESC, id DESC LIMIT ?", most).add(DETAILS);
        return sql.rows(em::createNativeQuery).stream()
                .map(PortalTicketListRepository::row)
                .toList();
    }

    /** How many tickets of any view hold something unread, of the newest. */
    int countUnread(PortalScope scope, Instant since, int most) {
        var sql = new PortalSql().add("SELECT count(*) FROM (SELECT 1 FROM (");
        everything(sql, scope, "(SELECT t.id, t.visible_at FROM ", since, SEARCHED);
        sql.add(") x WHERE " + UNREAD + " LIMIT ?) n", scope.reader().id(), most);
        return ((Number) sql.in(em::createNativeQuery).getSingleResult()).intValue();
    }

    private static void everything(PortalSql sql, PortalScope scope, String select, Instant since, int most) {
        var parts = new ArrayList<>(parts(
                scope,
                scope.reader().company() ? View.COMPANY : View.MINE,
                scope.reader().customerIds()));
        parts.add(scope.shared());
        for (int i = 0; i < parts.size(); i++) {
            sql.add(i == 0 ? "" : " UNION ")
                    .add(select + "ticket t WHERE ")
                    .add(parts.get(i))
                    .add(" AND t.visible_at > ? ORDER BY t.visible_at DESC, t.id DESC LIMIT ?)", since, most);
        }
    }

    /** All by one statement, of which each count ends soon after what is shown exactly. */
    PortalTicketCounts counts(PortalScope scope, PortalTicketFilter filter, List<Long> customers) {
        var sql = new PortalSql().add("SELECT ");
        count(sql, scope, filter.with(Show.OPEN), customers);
        sql.add(", ");
        count(sql, scope, filter.with(Show.CLOSED), customers);
        sql.add(", EXISTS (SELECT FROM ticket t WHERE ").add(scope.shared()).add(")");
        var row = sql.rows(em::createNativeQuery).get(0);
        return new PortalTicketCounts(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (Boolean) row[2]);
    }

    private static void count(PortalSql sql, PortalScope scope, PortalTicketFilter filter, List<Long> customers) {
        sql.add("(SELECT count(*) FROM (SELECT 1 FROM (");
        var parts = parts(scope, filter.view(), customers);
        for (int i = 0; i < parts.size(); i++) {
            sql.add(i == 0 ? "" : " UNION ALL ").add("(SELECT 1 FROM ");
            tickets(sql, parts.get(i), filter);
            sql.add(" LIMIT ?)", PortalTicketCounts.MOST + 1);
        }
        sql.add(") p LIMIT ?) n)", PortalTicketCounts.MOST + 1);
    }

    /** One for each index that is walked along. */
    private static List<SqlCondition> parts(PortalScope scope, View view, List<Long> customers) {
        return switch (view) {
            case MINE -> List.of(scope.own(customers));
            case SHARED -> List.of(scope.shared());
            case COMPANY -> {
                var parts = customers.stream().map(scope::ofCustomer).toList();
                yield parts.isEmpty() ? List.of(new SqlCondition("FALSE", List.of())) : parts;
            }
        };
    }

    private static void tickets(PortalSql sql, SqlCondition seen, PortalTicketFilter filter) {
        if (filter.words() == null) {
            sql.add("ticket t WHERE ").add(seen);
            narrow(sql, filter);
            return;
        }
        sql.add("(SELECT * FROM ticket t WHERE ")
                .add(seen)
                .add(" ORDER BY t.visible_at DESC, t.id DESC LIMIT ?) t WHERE ", SEARCHED)
                .add(words(filter.words()));
        narrow(sql, filter);
    }

    private static void narrow(PortalSql sql, PortalTicketFilter filter) {
        if (filter.show() != Show.ALL) {
            sql.add(filter.show() == Show.OPEN ? " AND t.closed_at IS NULL" : " AND t.closed_at IS NOT NULL");
        }
        Place from = filter.from();
        if (from != null) {
            sql.add(" AND (t.visible_at, t.id) " + (from.back() ? ">" : "<") + " (?, ?)", from.at(), from.id());
        }
    }

    /** In the number, the subject, and the words and files of messages that the customer may see. */
    private static SqlCondition words(String typed) {
        var query = TextQuery.parse(typed);
        var subject = query.in("search_line(t.subject)");
        var files = query.in("search_line(m.attachments)");
        var words = query.words();
        var parameters = new ArrayList<Object>();
        parameters.add(typed.strip().toUpperCase(Locale.ROOT));
        parameters.addAll(subject.parameters());
        parameters.addAll(words.parameters());
        parameters.addAll(files.parameters());
        return new SqlCondition(
                "(t.number = ? OR " + subject.sql() + " OR EXISTS (SELECT FROM ticket_message m"
                        + " WHERE m.ticket_id = t.id AND m.visible AND (m.words @@ (" + words.sql()
                        + ") OR m.attachments <> '' AND " + files.sql() + ")))",
                parameters);
    }

    private static PortalTicketRow row(Object[] row) {
        var lastWord = MessageSender.valueOf((String) row[8]);
        return new PortalTicketRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                PortalStatus.of(StateType.valueOf((String) row[3]), lastWord),
                (String) row[4],
                (String) row[5],
                ((Timestamp) row[6]).toInstant(),
                (String) row[7],
                lastWord,
                Excerpt.of((String) row[9], (Boolean) row[10]),
                ((Number) row[11]).intValue(),
                (Boolean) row[12]);
    }
}
