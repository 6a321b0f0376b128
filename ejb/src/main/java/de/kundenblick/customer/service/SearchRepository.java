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
import java.util.regex.Pattern;

/** Looks into the search texts of customers and contacts. */
@Dependent
class SearchRepository {
    /** Candidates for a typing error that are looked at one by one. */
    private static final int MOST_CANDIDATES = 5_000;

    private static final int MOST_FORGIVEN = 100;

    /** Of a word that more records have, hits are in the order of their names and not ranked. */
    private static final int MOST_RANKED = 5_000;

    private static final Pattern ESTIMATE = Pattern.compile("\"Plan Rows\": (\\d+)");

    /** What is searched: a table, what is shown of a hit, and the order of hits: whole words first, then word starts. */
    enum Subject {
        CUSTOMER(
                """
                SELECT c.number, c.kind, c.name, c.email, c.phone, c.mobile, c.fax,
                       (SELECT string_agg(a.city, ', ' ORDER BY a.position)
                        FROM customer_address a WHERE a.customer_id = c.id),
                       (SELECT string_agg(f.number, ', ' ORDER BY f.replaced_at DESC)
                        FROM customer_former_number f WHERE f.customer_id = c.id)
                """,
                "FROM customer c WHERE c.validity = 'VALID' AND ",
                "c.search_text",
                "c.id",
                "lower(c.number)",
                """
                 ORDER BY lower(c.number) = ? DESC, c.search_text LIKE ? ESCAPE '!' DESC,
                 c.search_text LIKE ? ESCAPE '!' DESC, c.name, c.number
                """,
                "FROM customer c WHERE c.validity = 'VALID'",
                "c.name, c.id"),
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
                "lower(c.login)",
                """
                 ORDER BY lower(c.login) = ? DESC, c.search_text LIKE ? ESCAPE '!' DESC,
                 c.search_text LIKE ? ESCAPE '!' DESC, c.display_name, c.login
                """,
                "FROM contact c WHERE c.validity = 'VALID'",
                "c.display_name, c.id");

        private final String columns;
        private final String from;
        private final String text;
        private final String id;
        private final String key;
        private final String order;
        private final String valid;
        private final String name;

        Subject(
                String columns,
                String from,
                String text,
                String id,
                String key,
                String order,
                String valid,
                String name) {
            this.columns = columns;
            this.from = from;
            this.text = text;
            this.id = id;
            this.key = key;
            this.order = order;
            this.valid = valid;
            this.name = name;
        }
    }

    private static final SqlCondition EVERYTHING = new SqlCondition("TRUE", List.of());

    @PersistenceContext
    EntityManager em;

    /** Hits at the start of a word come first, and the index knows them even for two letters: often they suffice. */
    List<Object[]> rows(Subject subject, SearchQuery query, String typed, Slice slice) {
        if (query.isEverything()) {
            return everything(subject, slice);
        }
        var condition = query.condition(subject.text);
        var parameters = new ArrayList<>(condition.parameters());
        parameters.add('%' + wordStart(typed) + '%');
        var sql = '(' + condition.sql() + ") AND " + subject.text + " LIKE ? ESCAPE '!'";
        var first = hits(subject, new SqlCondition(sql, parameters), typed, slice);
        return first.size() == slice.size() ? first : hits(subject, condition, typed, slice);
    }

    /** In the order of names, which an index has: what is passed over need not be read. */
    @SuppressWarnings("unchecked")
    private List<Object[]> everything(Subject subject, Slice slice) {
        var ids = "SELECT c.id " + subject.valid + " ORDER BY " + subject.name + " LIMIT ? OFFSET ?";
        var sql = subject.columns + subject.from + subject.id + " IN (" + ids + ") ORDER BY " + subject.name;
        return bound(sql, List.of(slice.size(), slice.first())).getResultList();
    }

    long count(Subject subject, SearchQuery query) {
        var condition = query.isEverything() ? EVERYTHING : query.condition(subject.text);
        var sql = "SELECT COUNT(*) " + subject.valid + " AND (" + condition.sql() + ')';
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
                .setParameter(1, Double.toString(query.similarityWithOneTypo()))
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

    private List<Object[]> hits(Subject subject, SqlCondition condition, String typed, Slice slice) {
        return isCommon(subject, condition)
                ? byName(subject, condition, typed, slice)
                : ranked(subject, condition, typed, slice);
    }

    /** As the planner guesses from its statistics: counting would take as long as ranking. */
    private boolean isCommon(Subject subject, SqlCondition condition) {
        var sql = "EXPLAIN (FORMAT JSON) SELECT 1 " + subject.valid + " AND (" + condition.sql() + ')';
        var plan = ESTIMATE.matcher(
                bound(sql, condition.parameters()).getResultList().toString());
        return plan.find() && Long.parseLong(plan.group(1)) > MOST_RANKED;
    }

    /** Along the index of the names until the page is full; a record whose key was typed comes before all. */
    @SuppressWarnings("unchecked")
    private List<Object[]> byName(Subject subject, SqlCondition condition, String typed, Slice slice) {
        String key = words(typed).toLowerCase(Locale.ROOT);
        var sql = subject.columns + subject.from + subject.key + " = ? AND (" + condition.sql() + ')';
        var parameters = new ArrayList<Object>(List.of(key));
        parameters.addAll(condition.parameters());
        List<Object[]> hits = new ArrayList<>(bound(sql, parameters).getResultList());
        int above = hits.size();
        if (slice.first() > 0) {
            hits.clear();
        }
        parameters.add(slice.size() - hits.size());
        parameters.add(Math.max(0, slice.first() - above));
        var ids = "SELECT c.id " + subject.valid + " AND " + subject.key + " <> ? AND (" + condition.sql()
                + ") ORDER BY " + subject.name + " LIMIT ? OFFSET ?";
        var rest = subject.columns + subject.from + subject.id + " IN (" + ids + ") ORDER BY " + subject.name;
        hits.addAll(bound(rest, parameters).getResultList());
        return hits;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> ranked(Subject subject, SqlCondition condition, String typed, Slice slice) {
        var parameters = new ArrayList<>(condition.parameters());
        String inText = wordStart(typed) + ' ';
        parameters.add(words(typed).toLowerCase(Locale.ROOT));
        parameters.add('%' + inText + '%');
        parameters.add('%' + wordStart(typed) + '%');
        var sql = subject.columns + subject.from + '(' + condition.sql() + ')' + subject.order;
        return bound(sql, parameters)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    private static String words(String typed) {
        return typed.replace("*", "").replace("\0", "").strip();
    }

    /** What was typed as it stands in a search text that has it at the start of a word. */
    private static String wordStart(String typed) {
        return escaped(SearchText.of(List.of(words(typed)), List.of())
                .split("\n", 2)[0]
                .stripTrailing());
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
}
