package de.kundenblick.customer.service;

import de.kundenblick.customer.Duplicate;
import de.kundenblick.customer.DuplicateHint;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.search.SearchText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Looks for records that mean the same, by what {@link DuplicateSql} asks. */
@Dependent
class DuplicateRepository {
    private static final long SEARCH_LOCK = 7_201_020L;

    @PersistenceContext
    EntityManager em;

    /** Whether nobody else is searching; nobody else may until the transaction ends. */
    boolean beginSearch() {
        return (Boolean) em.createNativeQuery("SELECT pg_try_advisory_xact_lock(?)")
                .setParameter(1, SEARCH_LOCK)
                .getSingleResult();
    }

    /** Finds all pairs anew; those that were dismissed stay so. */
    int search(RecordKind kind, Instant now) {
        var sql = DuplicateSql.of(kind);
        var at = Timestamp.from(now);
        int found = em.createNativeQuery(sql.search()).setParameter(1, at).executeUpdate();
        em.createNativeQuery("DELETE FROM " + sql.pairs() + " WHERE dismissed_at IS NULL AND found_at < ?")
                .setParameter(1, at)
                .executeUpdate();
        return found;
    }

    @SuppressWarnings("unchecked")
    List<Duplicate> list(RecordKind kind, String reason, String text, Slice slice) {
        List<Object[]> rows = bound(kind, DuplicateSql.of(kind).list(), reason, text)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return rows.stream()
                .map(row -> new Duplicate(side(row, 2), side(row, 6), ((Number) row[0]).intValue(), reasons(row[1])))
                .toList();
    }

    long count(RecordKind kind, String reason, String text) {
        return ((Number)
                        bound(kind, DuplicateSql.of(kind).count(), reason, text).getSingleResult())
                .longValue();
    }

    /** @return whether there was such a pair */
    boolean dismiss(RecordKind kind, long firstId, long secondId, String by, Instant at) {
        return em.createNativeQuery("UPDATE " + DuplicateSql.of(kind).pairs()
                                + " SET dismissed_at = ?, dismissed_by = ? WHERE first_id = ? AND second_id = ?")
                        .setParameter(1, Timestamp.from(at))
                        .setParameter(2, by)
                        .setParameter(3, firstId)
                        .setParameter(4, secondId)
                        .executeUpdate()
                > 0;
    }

    /** @param values what is entered, in the order that the kind's question asks for; nothing is the empty text */
    @SuppressWarnings("unchecked")
    List<DuplicateHint> hints(RecordKind kind, List<String> values) {
        em.createNativeQuery("SELECT set_config('pg_trgm.similarity_threshold', ?, true)")
                .setParameter(1, Double.toString(DuplicateSql.SIMILAR))
                .getSingleResult();
        var query = em.createNativeQuery(DuplicateSql.of(kind).hints());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i) == null ? "" : values.get(i));
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new DuplicateHint((String) row[0], (String) row[1], (String) row[2], reasons(row[3])))
                .toList();
    }

    private Query bound(RecordKind kind, String sql, String reason, String text) {
        String inText = text == null || text.isBlank()
                ? ""
                : SearchText.lines(text).get(0).strip();
        String like = '%' + inText.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
        return em.createNativeQuery(sql)
                .setParameter(1, '%' + (reason == null ? "" : reason) + '%')
                .setParameter(2, like)
                .setParameter(3, like);
    }

    private static Duplicate.Side side(Object[] row, int first) {
        return new Duplicate.Side(
                ((Number) row[first]).longValue(), (String) row[first + 1], (String) row[first + 2], (String)
                        row[first + 3]);
    }

    private static List<String> reasons(Object joined) {
        String text = (String) joined;
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
