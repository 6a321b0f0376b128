package de.kundenblick.home.service;

import de.kundenblick.home.Desk;
import de.kundenblick.home.DeskFollowUp;
import de.kundenblick.home.DeskMessage;
import de.kundenblick.home.DeskPart;
import de.kundenblick.shared.service.JsonRows;
import de.kundenblick.ticket.desk.DeskScope;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Follow-ups and unread messages. How many there are is counted with the rows, and not beyond what matters. */
@Dependent
class DeskRepository {
    /** Oneself, and all those whom one stands in for. */
    private static final String STANDING_IN =
            """
            SELECT CAST(?5 AS bigint) UNION SELECT employee_id FROM absence
            WHERE deputy_id = ?5 AND starts_at <= now() AND ends_at > now()
            """;

    private static final String TEAM =
            """
            SELECT CAST(?5 AS bigint) UNION SELECT o.employee_id FROM employee_team m
            JOIN employee_team o ON o.team_id = m.team_id WHERE m.employee_id = ?5
            """;

    private static final String FOLLOW_UPS_OF_ALL =
            """
            SELECT id, follow_up_on FROM interaction WHERE follow_up_on <= ?2
            """;

    private static final String FOLLOW_UPS_OF_PEOPLE =
            """
            SELECT id, follow_up_on FROM interaction
            WHERE owner_id = ANY (ARRAY(#PEOPLE#)) AND follow_up_on <= ?2
            UNION ALL SELECT id, follow_up_on FROM interaction
            WHERE owner_id IS NULL AND recorded_by_id = ANY (ARRAY(#PEOPLE#)) AND follow_up_on <= ?2
            """;

    private static final String FOLLOW_UPS =
            """
            WITH due AS (SELECT id, follow_up_on FROM (#WHICH#) waiting ORDER BY follow_up_on, id LIMIT ?3)
            SELECT i.number, i.follow_up_on AS day, t.name AS topic, i.subject, c.name AS customer_name, c.number AS customer,
                i.contact_name, i.contact_phone, o.name AS owner, shown.total, shown.late
            FROM (SELECT id, count(*) OVER () AS total, count(*) FILTER (WHERE follow_up_on < ?1) OVER () AS late
                FROM due ORDER BY follow_up_on, id LIMIT ?4) shown
            JOIN interaction i ON i.id = shown.id
            JOIN interaction_topic t ON t.id = i.topic_id
            JOIN customer c ON c.id = i.customer_id
            LEFT JOIN employee o ON o.id = i.owner_id
            ORDER BY i.follow_up_on, i.id
            """;

    /** What nobody owns is its recorder's; what a contact began and nobody owns waits for everybody. */
    private static final String OF_PEOPLE =
            """
            AND (i.owner_id = ANY (ARRAY(#PEOPLE#)) OR i.owner_id IS NULL AND (i.recorded_by_id IS NULL
                OR i.recorded_by_id = ANY (ARRAY(#PEOPLE#)) #WATCHED#))
            """;

    /** And theirs who watch its topic or its customer. */
    private static final String WATCHED =
            """
            OR EXISTS (SELECT FROM portal_watch w
                WHERE w.employee_id = ?5 AND (w.topic_id = i.topic_id OR w.customer_id = i.customer_id))
            """;

    /** What is unread is little beside all interactions: each is looked up (OFFSET), and they are never read as a whole. */
    private static final String MESSAGES =
            """
            WITH unread AS (
                SELECT e.interaction_id, max(e.id) AS last_id, max(e.written_at) AS at, count(*) AS entries
                FROM (SELECT e.id, e.interaction_id, e.written_at FROM interaction_entry e
                    CROSS JOIN LATERAL (SELECT owner_id, recorded_by_id, topic_id, customer_id FROM interaction
                        WHERE id = e.interaction_id OFFSET 0) i
                    WHERE e.sender = 'CUSTOMER' AND e.read_at IS NULL #WHOSE#
                    ORDER BY e.written_at DESC, e.id DESC LIMIT ?3) e
                GROUP BY e.interaction_id)
            SELECT i.id, i.number, e.id AS entry, t.name AS topic, i.subject, c.name AS customer_name, c.number AS customer,
                e.author, left(e.body, 240) AS body, e.written_at, shown.entries, o.name AS owner, shown.total
            FROM (SELECT unread.*, count(*) OVER () AS total FROM unread ORDER BY at DESC, last_id DESC LIMIT ?4) shown
            JOIN interaction_entry e ON e.id = shown.last_id
            JOIN interaction i ON i.id = shown.interaction_id
            JOIN interaction_topic t ON t.id = i.topic_id
            JOIN customer c ON c.id = i.customer_id
            LEFT JOIN employee o ON o.id = i.owner_id
            ORDER BY shown.at DESC, shown.last_id DESC
            """;

    private static final String BOTH =
            """
            SELECT (SELECT CAST(jsonb_agg(to_jsonb(f)) AS text) FROM (%s) f),
                (SELECT CAST(jsonb_agg(to_jsonb(m)) AS text) FROM (%s) m)
            """;

    @PersistenceContext
    EntityManager em;

    /** What nobody owns and one watches is one's own, too. */
    Desk read(long employeeId, DeskScope scope, LocalDate today, LocalDate until, int most) {
        String which = of(scope, FOLLOW_UPS_OF_ALL, FOLLOW_UPS_OF_PEOPLE);
        String whose = of(scope, "", OF_PEOPLE).replace("#WATCHED#", scope == DeskScope.MINE ? WATCHED : "");
        var query = em.createNativeQuery(
                        BOTH.formatted(FOLLOW_UPS.replace("#WHICH#", which), MESSAGES.replace("#WHOSE#", whose)))
                .setParameter(1, java.sql.Date.valueOf(today))
                .setParameter(2, java.sql.Date.valueOf(until))
                .setParameter(3, DeskPart.MOST_COUNTED)
                .setParameter(4, most);
        if (scope != DeskScope.ALL) {
            query.setParameter(5, employeeId);
        }
        var both = (Object[]) query.getSingleResult();
        return new Desk(
                part(both[0], DeskRepository::followUp, row -> row.getInt("late")),
                part(both[1], DeskRepository::message, row -> 0));
    }

    private static <T> DeskPart<T> part(
            Object column, Function<JsonObject, T> reader, ToIntFunction<JsonObject> urgent) {
        var rows = JsonRows.of(column);
        return rows.isEmpty()
                ? DeskPart.empty()
                : new DeskPart<>(
                        rows.stream().map(reader).toList(),
                        rows.get(0).getInt("total"),
                        urgent.applyAsInt(rows.get(0)));
    }

    private static DeskFollowUp followUp(JsonObject row) {
        return new DeskFollowUp(
                row.getString("number"),
                LocalDate.parse(row.getString("day")),
                row.getString("topic"),
                JsonRows.text(row, "subject"),
                row.getString("customer_name"),
                row.getString("customer"),
                JsonRows.text(row, "contact_name"),
                JsonRows.text(row, "contact_phone"),
                JsonRows.text(row, "owner"));
    }

    private static DeskMessage message(JsonObject row) {
        return new DeskMessage(
                JsonRows.number(row, "id"),
                row.getString("number"),
                JsonRows.number(row, "entry"),
                row.getString("topic"),
                JsonRows.text(row, "subject"),
                row.getString("customer_name"),
                row.getString("customer"),
                JsonRows.text(row, "author"),
                JsonRows.text(row, "body"),
                JsonRows.moment(row, "written_at"),
                row.getInt("entries"),
                JsonRows.text(row, "owner"));
    }

    private static String of(DeskScope scope, String all, String some) {
        return switch (scope) {
            case MINE -> some.replace("#PEOPLE#", STANDING_IN);
            case TEAM -> some.replace("#PEOPLE#", TEAM);
            case ALL -> all;
        };
    }
}
