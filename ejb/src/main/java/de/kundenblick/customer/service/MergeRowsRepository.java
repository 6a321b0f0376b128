package de.kundenblick.customer.service;

import de.kundenblick.customer.RecordKind;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves everything that hangs on a record to another one, and back. What that is says the database's own catalogue of
 * foreign keys, so that no table can be forgotten. Names of tables and columns come from there, never from outside.
 */
@Dependent
class MergeRowsRepository {
    private static final String CHILDREN =
            """
            SELECT CAST(CAST(f.conrelid AS regclass) AS text), quote_ident(a.attname),
                EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = f.conrelid AND i.attname = 'id'
                    AND i.atttypid = CAST('bigint' AS regtype) AND NOT i.attisdropped),
                EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = f.conrelid AND x.indisunique AND a.attnum = ANY (x.indkey))
            FROM pg_constraint f JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey)
            WHERE f.contype = 'f' AND f.confrelid = CAST(CAST(? AS text) AS regclass) ORDER BY 1, 2
            """;

    /** The columns that a record's own row has, without those that the database works out. */
    private static final String COLUMNS =
            """
            SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
            WHERE attrelid = CAST(CAST(? AS text) AS regclass) AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            """;

    /** The foreign keys of a record's own row: column and table. */
    private static final String LINKS =
            """
            SELECT a.attname, CAST(CAST(f.confrelid AS regclass) AS text)
            FROM pg_constraint f JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey)
            WHERE f.contype = 'f' AND f.conrelid = CAST(CAST(? AS text) AS regclass) ORDER BY 1
            """;

    private static final String REMEMBER =
            " INSERT INTO record_merge_row (merge_id, child, row_id) SELECT ?, ?, row_id FROM moved";

    @PersistenceContext
    EntityManager em;

    /** Writes what entities say before statements look at it. */
    void flush() {
        em.flush();
    }

    /** Lets entities be read again after statements have changed them. */
    void forget() {
        em.flush();
        em.clear();
    }

    /** Every column that points to records of the kind. */
    List<MergeChild> children(RecordKind kind) {
        return rows(query(CHILDREN, MergeRepository.table(kind))).stream()
                .map(row -> new MergeChild((String) row[0], (String) row[1], (Boolean) row[2], (Boolean) row[3]))
                .toList();
    }

    /** How many rows point to the record, by the column; what is only worked out does not count. */
    Map<String, Long> counts(RecordKind kind, long id) {
        var counts = new LinkedHashMap<String, Long>();
        for (MergeChild child : children(kind)) {
            if (child.handling() != MergeChild.Handling.DERIVED) {
                counts.put(
                        child.name(),
                        number(query(
                                "SELECT count(*) FROM " + child.table() + " WHERE " + child.column() + " = ?", id)));
            }
        }
        return counts;
    }

    /** Everything that hangs on the loser hangs on the survivor then, and the loser is gone. */
    void move(RecordKind kind, long mergeId, long loserId, long survivorId) {
        em.flush();
        for (MergeChild child : children(kind)) {
            switch (child.handling()) {
                case MOVED ->
                    query(
                                    "WITH moved AS (UPDATE " + child.table() + " SET " + child.column() + " = ? WHERE "
                                            + child.column() + " = ? RETURNING id AS row_id)" + REMEMBER,
                                    survivorId,
                                    loserId,
                                    mergeId,
                                    child.name())
                            .executeUpdate();
                case JOINED -> join(child, mergeId, loserId, survivorId);
                case ONCE -> moveOnce(child, mergeId, loserId, survivorId);
                case OWN ->
                    query(
                                    "UPDATE record_merge SET loser = loser || jsonb_build_object(CAST(? AS text), coalesce("
                                            + "(SELECT jsonb_agg(to_jsonb(r)) FROM " + child.table() + " r WHERE "
                                            + child.column() + " = ?), CAST('[]' AS jsonb))) WHERE id = ?",
                                    child.name(),
                                    loserId,
                                    mergeId)
                            .executeUpdate();
                case DERIVED -> {
                    // Goes with the loser.
                }
            }
        }
        query("DELETE FROM " + MergeRepository.table(kind) + " WHERE id = ?", loserId)
                .executeUpdate();
        em.clear();
    }

    private void moveOnce(MergeChild child, long mergeId, long loserId, long survivorId) {
        String move = "UPDATE " + child.table() + " r SET " + child.column() + " = ? WHERE r." + child.column()
                + " = ? AND NOT EXISTS (SELECT 1 FROM " + child.table() + " o WHERE o." + child.column() + " = ? AND ("
                + child.otherColumns("o") + ") IS NOT DISTINCT FROM (" + child.otherColumns("r") + "))";
        if (child.hasId()) {
            query(
                            "WITH moved AS (" + move + " RETURNING r.id AS row_id)" + REMEMBER,
                            survivorId,
                            loserId,
                            survivorId,
                            mergeId,
                            child.name())
                    .executeUpdate();
        } else {
            query(move, survivorId, loserId, survivorId).executeUpdate();
        }
        query("DELETE FROM " + child.table() + " WHERE " + child.column() + " = ?", loserId)
                .executeUpdate();
    }

    private void join(MergeChild child, long mergeId, long loserId, long survivorId) {
        String other = child.otherColumn();
        query(
                        "WITH moved AS (SELECT " + other + " AS row_id FROM " + child.table() + " WHERE "
                                + child.column() + " = ?)" + REMEMBER,
                        loserId,
                        mergeId,
                        child.name())
                .executeUpdate();
        query(
                        "WITH moved AS (INSERT INTO " + child.table() + " (" + child.column() + ", " + other
                                + ") SELECT ?, "
                                + other + " FROM " + child.table() + " WHERE " + child.column()
                                + " = ? ON CONFLICT DO NOTHING RETURNING " + other + " AS row_id)" + REMEMBER,
                        survivorId,
                        loserId,
                        mergeId,
                        added(child))
                .executeUpdate();
        query("DELETE FROM " + child.table() + " WHERE " + child.column() + " = ?", loserId)
                .executeUpdate();
    }

    /**
     * The loser's own row as it was.
     *
     * @param changed columns that have to differ, as the number that somebody else has now
     * @return columns whose records are gone, which are empty now
     */
    List<String> restore(RecordKind kind, long mergeId, Map<String, Object> changed) {
        String table = MergeRepository.table(kind);
        var lost = lostLinks(table, mergeId, changed);
        String without = lost.isEmpty() ? "" : " - CAST(? AS text)".repeat(lost.size());
        var values = new ArrayList<Object>(lost);
        var build = new StringBuilder();
        changed.forEach((column, value) -> {
            build.append(" || jsonb_build_object(CAST(? AS text), CAST(? AS ")
                    .append(value instanceof Long ? "bigint" : value instanceof Boolean ? "boolean" : "text")
                    .append("))");
            values.add(column);
            values.add(value);
        });
        values.add(mergeId);
        insert(table, "jsonb_populate_record(CAST(NULL AS " + table + "), m.loser" + without + build + ')', values);
        for (MergeChild child : children(kind)) {
            if (child.handling() == MergeChild.Handling.OWN) {
                insert(
                        child.table(),
                        "jsonb_populate_recordset(CAST(NULL AS " + child.table() + "), m.loser -> CAST(? AS text))",
                        List.of(child.name(), mergeId));
            }
        }
        return lost;
    }

    private void insert(String table, String source, List<Object> values) {
        String columns = (String) query(COLUMNS, table).getSingleResult();
        query(
                        "INSERT INTO " + table + " (" + columns + ") OVERRIDING SYSTEM VALUE SELECT "
                                + columns.replaceAll("([^, ]+)", "r.$1") + " FROM record_merge m CROSS JOIN LATERAL "
                                + source + " r WHERE m.id = ?",
                        values.toArray())
                .executeUpdate();
    }

    private List<String> lostLinks(String table, long mergeId, Map<String, Object> changed) {
        var lost = new ArrayList<String>();
        for (Object[] link : rows(query(LINKS, table))) {
            String column = (String) link[0];
            long gone = number(query(
                    "SELECT count(*) FROM record_merge m WHERE m.id = ? AND m.loser ->> CAST(? AS text) IS NOT NULL"
                            + " AND NOT EXISTS (SELECT 1 FROM " + link[1]
                            + " t WHERE t.id = CAST(m.loser ->> CAST(? AS text) AS bigint))",
                    mergeId,
                    column,
                    column));
            if (gone > 0 && !changed.containsKey(column)) {
                lost.add(column);
            }
        }
        return lost;
    }

    /**
     * Gives back what the merge moved, as far as it still hangs on the survivor.
     *
     * @return how many rows hang elsewhere or are gone, by the column
     */
    Map<String, Long> giveBack(RecordKind kind, long mergeId, long loserId, long survivorId) {
        var missing = new LinkedHashMap<String, Long>();
        for (MergeChild child : children(kind)) {
            long stored = number(query(
                    "SELECT count(*) FROM record_merge_row WHERE merge_id = ? AND child = ?", mergeId, child.name()));
            long back =
                    switch (child.handling()) {
                        case ONCE -> child.hasId() ? giveBackMoved(child, mergeId, loserId, survivorId) : stored;
                        case MOVED -> giveBackMoved(child, mergeId, loserId, survivorId);
                        case JOINED -> part(kind, child, mergeId, loserId, survivorId);
                        case OWN, DERIVED -> stored;
                    };
            if (back < stored) {
                missing.put(child.name(), stored - back);
            }
        }
        return missing;
    }

    private int giveBackMoved(MergeChild child, long mergeId, long loserId, long survivorId) {
        return query(
                        "UPDATE " + child.table() + " SET " + child.column() + " = ? WHERE " + child.column()
                                + " = ? AND id IN " + ROWS_OF,
                        loserId,
                        survivorId,
                        mergeId,
                        child.name())
                .executeUpdate();
    }

    private static final String ROWS_OF = "(SELECT row_id FROM record_merge_row WHERE merge_id = ? AND child = ?)";

    private long part(RecordKind kind, MergeChild child, long mergeId, long loserId, long survivorId) {
        String other = child.otherColumn();
        String otherTable = kind == RecordKind.CUSTOMER ? "contact" : "customer";
        int back = query(
                        "INSERT INTO " + child.table() + " (" + child.column() + ", " + other + ") SELECT ?, t.id FROM "
                                + otherTable + " t WHERE t.id IN " + ROWS_OF + " ON CONFLICT DO NOTHING",
                        loserId,
                        mergeId,
                        child.name())
                .executeUpdate();
        query(
                        "DELETE FROM " + child.table() + " WHERE " + child.column() + " = ? AND " + other + " IN "
                                + ROWS_OF
                                + " AND NOT EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id"
                                + " AND k.main_customer_id = customer_id)",
                        survivorId,
                        mergeId,
                        added(child))
                .executeUpdate();
        return back;
    }

    private static String added(MergeChild child) {
        return child.name() + '+';
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
