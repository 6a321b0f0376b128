package de.kundenblick.customer.service;

import de.kundenblick.customer.MergeRow;
import de.kundenblick.customer.MergeSide;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.service.StoredMoment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What merges remember. */
@Dependent
class MergeRepository {
    private static final String ROWS =
            """
            SELECT m.id, m.kind, m.loser_key, m.loser_name, coalesce(c.number, k.login), coalesce(c.name, k.display_name),
                m.merged_at, m.merged_by, m.undone_at, m.undone_by, m.purged_at
            FROM record_merge m LEFT JOIN customer c ON c.id = m.customer_id LEFT JOIN contact k ON k.id = m.contact_id
            """;

    @PersistenceContext
    EntityManager em;

    /** A merge that can be undone, locked until the transaction ends. */
    record Stored(
            long id,
            RecordKind kind,
            long firstSurvivorId,
            long survivorId,
            long loserId,
            String loserKey,
            Map<String, String> before,
            Map<String, String> after) {

        /** Whether the record that took everything over is still itself, and not merged into another one. */
        boolean isOfSurvivor() {
            return firstSurvivorId == survivorId;
        }
    }

    long add(RecordKind kind, long survivorId, MergeSide loser, String by, Instant at) {
        long id =
                ((Number) em.createNativeQuery("SELECT nextval('id_sequence')").getSingleResult()).longValue();
        query(
                        "INSERT INTO record_merge (id, kind, " + owner(kind)
                                + ", survivor_id, loser_id, loser_key, loser_name, loser, merged_at, merged_by)"
                                + " SELECT ?, ?, ?, ?, id, ?, ?, to_jsonb(r), ?, ? FROM " + table(kind)
                                + " r WHERE id = ?",
                        id,
                        kind.name(),
                        survivorId,
                        survivorId,
                        loser.key(),
                        loser.name(),
                        Timestamp.from(at),
                        by,
                        loser.id())
                .executeUpdate();
        return id;
    }

    /** What the survivor said before and after it took the loser's values. */
    void describe(long id, Map<String, String> before, Map<String, String> after) {
        query(
                        "UPDATE record_merge SET before = CAST(? AS jsonb), after = CAST(? AS jsonb) WHERE id = ?",
                        Json.write(before),
                        Json.write(after),
                        id)
                .executeUpdate();
    }

    Optional<Stored> lock(long id) {
        return rows(query(
                        """
                        SELECT id, kind, survivor_id, coalesce(customer_id, contact_id), loser_id, loser_key, CAST(before AS text),
                            CAST(after AS text)
                        FROM record_merge WHERE id = ? AND undone_at IS NULL AND purged_at IS NULL FOR UPDATE
                        """,
                        id))
                .stream()
                .findFirst()
                .map(row -> new Stored(
                        id,
                        RecordKind.valueOf((String) row[1]),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        (String) row[5],
                        Json.read((String) row[6]),
                        Json.read((String) row[7])));
    }

    void undone(long id, String by, Instant at) {
        query("UPDATE record_merge SET undone_at = ?, undone_by = ? WHERE id = ?", Timestamp.from(at), by, id)
                .executeUpdate();
        query("DELETE FROM record_merge_row WHERE merge_id = ?", id).executeUpdate();
    }

    /** What the record that has been merged away is called now; empty when it was not. */
    Optional<String> survivorOf(RecordKind kind, long loserId) {
        return rows(query(
                        ROWS + "WHERE m.loser_id = ? AND m.kind = ? AND m.undone_at IS NULL ORDER BY m.merged_at DESC",
                        loserId,
                        kind.name()))
                .stream()
                .findFirst()
                .map(row -> row[5] + " (" + row[4] + ')');
    }

    List<MergeRow> list(Slice slice) {
        return rows(query(ROWS + "ORDER BY m.merged_at DESC, m.id DESC")
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.size()))
                .stream()
                .map(row -> new MergeRow(
                        ((Number) row[0]).longValue(),
                        RecordKind.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        StoredMoment.of(row[6]),
                        (String) row[7],
                        StoredMoment.of(row[8]),
                        (String) row[9],
                        StoredMoment.of(row[10])))
                .toList();
    }

    long count() {
        return ((Number) query("SELECT count(*) FROM record_merge").getSingleResult()).longValue();
    }

    /** Makes one merge final. */
    void purge(long id, Instant at) {
        purge("id = ?", id, at);
    }

    /** Makes all merges final that are older than that. */
    void purgeBefore(Instant oldest, Instant at) {
        purge("merged_at < ?", Timestamp.from(oldest), at);
    }

    private void purge(String which, Object value, Instant at) {
        query(
                        "DELETE FROM record_merge_row WHERE merge_id IN"
                                + " (SELECT id FROM record_merge WHERE purged_at IS NULL AND " + which + ')',
                        value)
                .executeUpdate();
        query(
                        "UPDATE record_merge SET purged_at = ?, loser = NULL, before = NULL, after = NULL"
                                + " WHERE purged_at IS NULL AND " + which,
                        Timestamp.from(at),
                        value)
                .executeUpdate();
    }

    static String table(RecordKind kind) {
        return kind == RecordKind.CUSTOMER ? "customer" : "contact";
    }

    private static String owner(RecordKind kind) {
        return table(kind) + "_id";
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** Named texts as a JSON object. */
    private static final class Json {
        static String write(Map<String, String> values) {
            var json = de.kundenblick.shared.Json.createObjectBuilder();
            values.forEach((name, value) -> {
                if (value == null) {
                    json.addNull(name);
                } else {
                    json.add(name, value);
                }
            });
            return json.build().toString();
        }

        static Map<String, String> read(String text) {
            var values = new LinkedHashMap<String, String>();
            try (var reader = de.kundenblick.shared.Json.createReader(new java.io.StringReader(text))) {
                var json = reader.readObject();
                json.keySet().forEach(name -> values.put(name, json.isNull(name) ? null : json.getString(name)));
            }
            return values;
        }
    }
}
