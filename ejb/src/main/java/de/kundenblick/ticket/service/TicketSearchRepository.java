package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SqlCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for tickets by their numbers and subjects. */
@Dependent
class TicketSearchRepository {
    /** Of a word that stands in very many subjects not all are looked at, only to show a handful. */
    private static final int MOST_CANDIDATES = 2_000;

    private static final String SHOWN =
            """
            SELECT t.number, t.subject, c.name FROM ticket t JOIN customer c ON c.id = t.customer_id
            """;

    /** The index has to find the subjects: the planner must not bet on meeting one early in the table. */
    private static final String GATHERED =
            """
            WITH found AS MATERIALIZED (SELECT t.id FROM ticket t WHERE (%s) AND %s LIMIT %d),
            shown AS (SELECT id FROM found UNION SELECT t.id FROM ticket t WHERE t.number LIKE ? ESCAPE '!' AND %s)
            """;

    @PersistenceContext
    EntityManager em;

    /** Those with the ids, newest first. */
    List<Object[]> rows(List<Long> ids) {
        var condition = TicketConditions.any("t.id", ids);
        return rows(SHOWN + "WHERE " + condition.sql() + " ORDER BY t.id DESC", condition.parameters(), ids.size());
    }

    /** The newest ones. */
    List<Object[]> newest(QueueScope scope, int most) {
        var readable = readable(scope);
        return rows(SHOWN + "WHERE " + readable.sql() + " ORDER BY t.id DESC", readable.parameters(), most);
    }

    /**
     * Number, subject, customer; the one with the number that was typed first, then the newest.
     *
     * @param subject what the subject has to be like
     */
    List<Object[]> hits(String typed, SqlCondition subject, QueueScope scope, int most) {
        em.createNativeQuery("SELECT set_config('enable_seqscan', 'off', true)").getSingleResult();
        String number = typed.strip().replace("*", "").replace("\0", "").toUpperCase(Locale.ROOT);
        var readable = readable(scope);
        var parameters = new ArrayList<Object>(subject.parameters());
        parameters.addAll(readable.parameters());
        parameters.add(number.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%');
        parameters.addAll(readable.parameters());
        parameters.add(number);
        var sql = GATHERED.formatted(subject.sql(), readable.sql(), MOST_CANDIDATES, readable.sql())
                + SHOWN
                + "WHERE t.id IN (SELECT id FROM shown) ORDER BY t.number = ? DESC, t.id DESC";
        var hits = rows(sql, parameters, most);
        em.createNativeQuery("SELECT set_config('enable_seqscan', 'on', true)").getSingleResult();
        return hits;
    }

    private static SqlCondition readable(QueueScope scope) {
        if (scope.all()) {
            return new SqlCondition("TRUE", List.of());
        }
        String ids = String.join(",", scope.ids().stream().map(Object::toString).toList());
        return new SqlCondition("t.queue_id = ANY (CAST(? AS bigint[]))", List.of('{' + ids + '}'));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<Object> parameters, int most) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.setMaxResults(most).getResultList();
    }
}
