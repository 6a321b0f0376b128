package de.kundenblick.ticket.service;

import de.kundenblick.shared.search.SearchQuery;
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
    @PersistenceContext
    EntityManager em;

    /** Number, subject, customer; the number that was typed first, then the newest. */
    @SuppressWarnings("unchecked")
    List<Object[]> hits(String typed, SearchQuery query, QueueScope scope, int most) {
        var found =
                query.isEverything() ? new SqlCondition("TRUE", List.of()) : query.condition("search_line(t.subject)");
        String number = typed.strip().replace("*", "").replace("\0", "").toUpperCase(Locale.ROOT);
        String queues = scope.all() ? "" : " AND t.queue_id = ANY (CAST(? AS bigint[]))";
        var sql =
                """
                SELECT t.number, t.subject, c.name
                FROM ticket t JOIN customer c ON c.id = t.customer_id
                WHERE (t.number LIKE ? ESCAPE '!' OR %s)%s
                ORDER BY t.number = ? DESC, t.created_at DESC, t.id DESC
                """
                        .formatted(found.sql(), queues);
        var parameters = new ArrayList<Object>();
        parameters.add(number.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%');
        parameters.addAll(found.parameters());
        if (!scope.all()) {
            parameters.add("{"
                    + String.join(
                            ",", scope.ids().stream().map(Object::toString).toList()) + "}");
        }
        parameters.add(number);
        var prepared = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            prepared.setParameter(i + 1, parameters.get(i));
        }
        return prepared.setMaxResults(most).getResultList();
    }
}
