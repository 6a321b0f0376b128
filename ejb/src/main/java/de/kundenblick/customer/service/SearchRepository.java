package de.kundenblick.customer.service;

import de.kundenblick.shared.Slice;
import de.kundenblick.shared.search.SearchQuery;
import de.kundenblick.shared.search.SearchText;
import de.kundenblick.shared.search.SqlCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks into the search texts of customers and contacts. */
@Dependent
class SearchRepository {
    /** Candidates for a typing error that are looked at one by one. */
    private static final int MOST_CANDIDATES = 5_000;

    private static final int MOST_FORGIVEN = 100;

    /** What is searched: a table, what is shown of a hit, and the order of hits: whole words first, then word starts. */
    enum Subject {
        CUSTOMER(
                """
                SELECT c.number, c.kind, c.name, c.email, c.phone, c.mobile, c.fax,
                       (SELECT string_agg(a.city, ', ' ORDER BY a.position)
                        FROM customer_address a WHERE a.customer_id = c.id)
                """,
                "FROM customer c WHERE c.validity = 'VALID' AND ",
                "c.search_text",
                "c.id",
                """
                 ORDER BY lower(c.number) = ? DESC, c.search_text LIKE ? ESCAPE '!' DESC,
                 c.search_text LIKE ? ESCAPE '!' DESC, c.name, c.number
                """),
        CONTACT(
                """
                SELECT c.login, c.display_name, c.email, m.number, m.name, c.phone, c.mobile, c.fax, c.city,
                       (SELECT string_agg(o.number, ', ' ORDER BY o.number)
                        FROM contact_customer cc JOIN customer o ON o.id = cc.customer_id WHERE cc.contact_id = c.id)
                """,
                """
                FROM contact c JOIN customer m ON m.id = c.main_customer_id
                WHERE c.validity = 'VALID' AND\s""",
                "c.search_text",
                "c.id",
                """
                 ORDER BY lower(c.login) = ? DESC, c.search_text LIKE ? ESCAPE '!' DESC,
                 c.search_text LIKE ? ESCAPE '!' DESC, c.display_name, c.login
                """);

        private final String columns;
        private final String from;
        private final String text;
        private final String id;
        private final String order;

        Subject(String columns, String from, String text, String id, String order) {
            this.columns = columns;
            this.from = from;
            this.text = text;
            this.id = id;
            this.order = order;
        }
    }

    private static final SqlCondition EVERYTHING = new SqlCondition("TRUE", List.of());

    @PersistenceContext
    EntityManager em;

    List<Object[]> rows(Subject subject, SearchQuery query, String typed, Slice slice) {
        return hits(subject, condition(subject, query), typed, slice);
    }

    long count(Subject subject, SearchQuery query) {
        var condition = condition(subject, query);
        var sql = "SELECT COUNT(*) " + subject.from + '(' + condition.sql() + ')';
        return ((Number) bound(sql, condition.parameters()).getSingleResult()).longValue();
    }

    /** Hits with one typing error; those are few, so that they are not paged. */
    @SuppressWarnings("unchecked")
    List<Object[]> forgivenRows(Subject subject, SearchQuery query, String typed) {
        var condition = query.conditionWithOneTypo(subject.text);
        if (condition.isEmpty()) {
            return List.of();
        }
        em.createNativeQuery("SELECT set_config('pg_trgm.word_similarity_threshold', ?, true)")
                .setParameter(1, Double.toString(SearchQuery.WORD_SIMILARITY_THRESHOLD))
                .getSingleResult();
        var sql = "SELECT " + subject.id + ", " + subject.text + ' ' + subject.from + '('
                + condition.get().sql() + ')';
        List<Object[]> candidates = bound(sql, condition.get().parameters())
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
        List<Object> ids = candidates.stream()
                .filter(candidate -> query.matchesWithOneTypo((String) candidate[1]))
                .limit(MOST_FORGIVEN)
                .map(candidate -> candidate[0])
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var chosen = new SqlCondition(
                subject.id + " IN ("
                        + String.join(", ", ids.stream().map(id -> "?").toList()) + ')',
                ids);
        return hits(subject, chosen, typed, new Slice(0, MOST_FORGIVEN));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> hits(Subject subject, SqlCondition condition, String typed, Slice slice) {
        var parameters = new ArrayList<>(condition.parameters());
        String words = typed.replace("*", "").replace("\0", "").strip();
        String inText = escaped(SearchText.of(List.of(words), List.of()).split("\n", 2)[0]);
        parameters.add(words.toLowerCase(Locale.ROOT));
        parameters.add('%' + inText + '%');
        parameters.add('%' + inText.stripTrailing() + '%');
        var sql = subject.columns + subject.from + '(' + condition.sql() + ')' + subject.order;
        return bound(sql, parameters)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private Query bound(String sql, List<Object> parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static SqlCondition condition(Subject subject, SearchQuery query) {
        return query.isEverything() ? EVERYTHING : query.condition(subject.text);
    }
}
