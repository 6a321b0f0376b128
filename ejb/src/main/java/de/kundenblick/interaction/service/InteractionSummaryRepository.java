package de.kundenblick.interaction.service;

import de.kundenblick.interaction.InteractionRow;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionSummary;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** Counts and reads the latest by one statement. */
@Dependent
class InteractionSummaryRepository {
    private static final int LATEST = 5;

    /** Of one customer or one contact: #whose is the column. */
    private static final String SUMMARY =
            """
            SELECT n.open, n.followed, n.due, n.unread, r.number, r.topic, r.subject, r.contact_name, r.recorder, r.status,
                r.happened_at, r.follow_up_on, r.visible_at IS NOT NULL, r.unread
            FROM (SELECT o.open, o.followed, o.due, u.unread FROM (
                    SELECT count(*) AS open, count(x.follow_up_on) AS followed,
                        count(*) FILTER (WHERE x.follow_up_on <= CAST(? AS date)) AS due
                    FROM (SELECT i.follow_up_on FROM interaction i WHERE i.#whose = ? AND i.status <> 'CLOSED'
                        ORDER BY i.follow_up_on LIMIT #most) x) o
                CROSS JOIN (SELECT count(DISTINCT i.id) AS unread FROM interaction i
                    JOIN interaction_entry e ON e.interaction_id = i.id AND e.sender = 'CUSTOMER' AND e.read_at IS NULL
                    WHERE i.#whose = ? AND i.visible_at IS NOT NULL) u) n
            LEFT JOIN LATERAL (SELECT i.*, t.name AS topic,
                    EXISTS (SELECT FROM interaction_entry e WHERE e.interaction_id = i.id AND e.sender = 'CUSTOMER'
                        AND e.read_at IS NULL) AS unread
                FROM interaction i JOIN interaction_topic t ON t.id = i.topic_id WHERE i.#whose = ?
                ORDER BY i.happened_at DESC, i.id DESC LIMIT #latest) r ON TRUE
            ORDER BY r.happened_at DESC, r.id DESC
            """
                    .replace("#most", Integer.toString(InteractionSummary.MOST_COUNTED))
                    .replace("#latest", Integer.toString(LATEST));

    @PersistenceContext
    EntityManager em;

    InteractionSummary ofCustomer(long id, LocalDate today) {
        return summary("customer_id", id, today);
    }

    InteractionSummary ofContact(long id, LocalDate today) {
        return summary("contact_id", id, today);
    }

    @SuppressWarnings("unchecked")
    private InteractionSummary summary(String whose, long id, LocalDate today) {
        List<Object[]> rows = em.createNativeQuery(SUMMARY.replace("#whose", whose))
                .setParameter(1, today.toString())
                .setParameter(2, id)
                .setParameter(3, id)
                .setParameter(4, id)
                .getResultList();
        Object[] first = rows.get(0);
        return new InteractionSummary(
                rows.stream()
                        .filter(row -> row[4] != null)
                        .map(InteractionSummaryRepository::row)
                        .toList(),
                number(first[0]),
                number(first[1]),
                number(first[2]),
                number(first[3]));
    }

    private static InteractionRow row(Object[] row) {
        return new InteractionRow(
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                InteractionStatus.valueOf((String) row[9]),
                ((Timestamp) row[10]).toInstant(),
                row[11] == null ? null : ((Date) row[11]).toLocalDate(),
                (Boolean) row[12],
                (Boolean) row[13]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
