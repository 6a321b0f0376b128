package de.kundenblick.home.service;

import de.kundenblick.account.RecordView;
import de.kundenblick.home.RecentRecord;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What somebody opened last and may still see. */
@Dependent
class RecentRepository {
    private static final String LATEST =
            """
            SELECT CASE WHEN t.id IS NOT NULL THEN 'TICKET' WHEN i.id IS NOT NULL THEN 'INTERACTION' ELSE 'CUSTOMER' END,
                coalesce(t.number, i.number, c.number), coalesce(t.subject, i.subject, p.name, c.name),
                CASE WHEN v.customer_id IS NULL THEN c.name END, c.number, v.viewed_at
            FROM (SELECT ticket_id, customer_id, interaction_id, max(viewed_at) AS viewed_at FROM (
                SELECT ticket_id, customer_id, interaction_id, viewed_at FROM record_view WHERE employee_id = ?1
                UNION ALL
                SELECT CASE WHEN kind = 'TICKET' THEN record END, CASE WHEN kind = 'CUSTOMER' THEN record END,
                    CASE WHEN kind = 'INTERACTION' THEN record END, at
                FROM jsonb_to_recordset(CAST(?7 AS jsonb)) AS x (kind text, record bigint, at timestamptz)) viewed
                GROUP BY ticket_id, customer_id, interaction_id) v
            LEFT JOIN ticket t ON t.id = v.ticket_id
            LEFT JOIN interaction i ON i.id = v.interaction_id
            LEFT JOIN interaction_topic p ON p.id = i.topic_id
            JOIN customer c ON c.id = coalesce(v.customer_id, t.customer_id, i.customer_id)
            WHERE (v.customer_id IS NULL OR ?2) AND (v.interaction_id IS NULL OR ?3)
                AND (v.ticket_id IS NULL OR ?4 AND (?5 OR t.queue_id IN (SELECT qt.queue_id FROM queue_team qt
                    JOIN employee_team et ON et.team_id = qt.team_id WHERE et.employee_id = ?1)))
            ORDER BY v.viewed_at DESC, c.id
            LIMIT ?6
            """;

    @PersistenceContext
    EntityManager em;

    /** @param waiting what is not written yet */
    List<RecentRecord> latest(long employeeId, Collection<RecordView> waiting, Sight sight, int most) {
        List<?> rows = em.createNativeQuery(LATEST)
                .setParameter(1, employeeId)
                .setParameter(2, sight.customers())
                .setParameter(3, sight.interactions())
                .setParameter(4, sight.tickets())
                .setParameter(5, sight.allTickets())
                .setParameter(6, most)
                .setParameter(7, RecordView.json(waiting))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RecentRecord(
                        RecordView.Kind.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        StoredMoment.of(row[5])))
                .toList();
    }

    /** What the reader may look at. */
    record Sight(boolean customers, boolean interactions, boolean tickets, boolean allTickets) {}
}
