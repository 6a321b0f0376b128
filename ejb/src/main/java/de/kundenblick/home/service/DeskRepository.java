package de.kundenblick.home.service;

import de.kundenblick.home.DeskFollowUp;
import de.kundenblick.home.DeskMessage;
import de.kundenblick.home.DeskPart;
import de.kundenblick.shared.service.StoredMoment;
import de.kundenblick.ticket.desk.DeskScope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;

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
            SELECT i.number, to_char(i.follow_up_on, 'YYYY-MM-DD'), t.name, i.subject, c.name, c.number,
                i.contact_name, i.contact_phone, o.name, shown.total, shown.late
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
                    ORDER BY e.written_at DESC, e.id DESC LIMIT ?1) e
                GROUP BY e.interaction_id)
            SELECT i.id, i.number, e.id, t.name, i.subject, c.name, c.number, e.author, left(e.body, 240),
                e.written_at, shown.entries, o.name, shown.total
            FROM (SELECT unread.*, count(*) OVER () AS total FROM unread ORDER BY at DESC, last_id DESC LIMIT ?2) shown
            JOIN interaction_entry e ON e.id = shown.last_id
            JOIN interaction i ON i.id = shown.interaction_id
            JOIN interaction_topic t ON t.id = i.topic_id
            JOIN customer c ON c.id = i.customer_id
            LEFT JOIN employee o ON o.id = i.owner_id
            ORDER BY shown.at DESC, shown.last_id DESC
            """;

    @PersistenceContext
    EntityManager em;

    DeskPart<DeskFollowUp> followUps(long employeeId, DeskScope scope, LocalDate today, LocalDate until, int most) {
        String which = of(scope, FOLLOW_UPS_OF_ALL, FOLLOW_UPS_OF_PEOPLE);
        var query = em.createNativeQuery(FOLLOW_UPS.replace("#WHICH#", which))
                .setParameter(1, java.sql.Date.valueOf(today))
                .setParameter(2, java.sql.Date.valueOf(until))
                .setParameter(3, DeskPart.MOST_COUNTED)
                .setParameter(4, most);
        if (scope != DeskScope.ALL) {
            query.setParameter(5, employeeId);
        }
        List<Object[]> rows = rows(query);
        return rows.isEmpty()
                ? DeskPart.empty()
                : new DeskPart<>(
                        rows.stream().map(DeskRepository::followUp).toList(),
                        ((Number) rows.get(0)[9]).intValue(),
                        ((Number) rows.get(0)[10]).intValue());
    }

    private static DeskFollowUp followUp(Object[] row) {
        return new DeskFollowUp(
                (String) row[0],
                LocalDate.parse((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }

    /** What nobody owns and one watches is one's own, too. */
    DeskPart<DeskMessage> messages(long employeeId, DeskScope scope, int most) {
        String whose = of(scope, "", OF_PEOPLE).replace("#WATCHED#", scope == DeskScope.MINE ? WATCHED : "");
        var query = em.createNativeQuery(MESSAGES.replace("#WHOSE#", whose))
                .setParameter(1, DeskPart.MOST_COUNTED)
                .setParameter(2, most);
        if (scope != DeskScope.ALL) {
            query.setParameter(5, employeeId);
        }
        List<Object[]> rows = rows(query);
        return rows.isEmpty()
                ? DeskPart.empty()
                : new DeskPart<>(
                        rows.stream().map(DeskRepository::message).toList(), ((Number) rows.get(0)[12]).intValue(), 0);
    }

    private static DeskMessage message(Object[] row) {
        return new DeskMessage(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                StoredMoment.of(row[9]),
                ((Number) row[10]).intValue(),
                (String) row[11]);
    }

    private static String of(DeskScope scope, String all, String some) {
        return switch (scope) {
            case MINE -> some.replace("#PEOPLE#", STANDING_IN);
            case TEAM -> some.replace("#PEOPLE#", TEAM);
            case ALL -> all;
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
