package de.kundenblick.account.service;

import de.kundenblick.account.RecordView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/** What employees opened last. */
@Dependent
class RecordViewRepository {
    /** Of each employee; lists show fewer of them. */
    private static final int KEPT = 30;

    /** In one order, so that two nodes do not wait for each other; what is gone meanwhile is passed over. */
    private static final String WRITE =
            """
            INSERT INTO record_view (employee_id, ticket_id, customer_id, interaction_id, viewed_at)
            SELECT e.id, t.id, c.id, i.id, max(x.at)
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (employee bigint, kind text, record bigint, at timestamptz)
            JOIN employee e ON e.id = x.employee
            LEFT JOIN ticket t ON t.id = x.record AND x.kind = 'TICKET'
            LEFT JOIN customer c ON c.id = x.record AND x.kind = 'CUSTOMER'
            LEFT JOIN interaction i ON i.id = x.record AND x.kind = 'INTERACTION'
            WHERE num_nonnulls(t.id, c.id, i.id) = 1
            GROUP BY e.id, t.id, c.id, i.id
            ORDER BY e.id, t.id, c.id, i.id
            ON CONFLICT (employee_id, ticket_id, customer_id, interaction_id)
                DO UPDATE SET viewed_at = greatest(record_view.viewed_at, excluded.viewed_at)
            """;

    private static final String TIDY =
            """
            DELETE FROM record_view v USING jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (employee bigint)
            WHERE v.employee_id = x.employee AND v.viewed_at < (SELECT o.viewed_at FROM record_view o
                WHERE o.employee_id = x.employee ORDER BY o.viewed_at DESC OFFSET ?2 LIMIT 1)
            """;

    @PersistenceContext
    EntityManager em;

    void write(Collection<RecordView> views) {
        String all = RecordView.json(views);
        em.createNativeQuery(WRITE).setParameter(1, all).executeUpdate();
        em.createNativeQuery(TIDY)
                .setParameter(1, all)
                .setParameter(2, KEPT - 1)
                .executeUpdate();
    }
}
