package de.kundenblick.customer.service;

import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.Selection;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Map;

/** Sets one field of many customers or contacts, each only in the state that was selected. */
@Dependent
class BulkRepository {
    /** A field that can be set: its table, its column and the column's type. */
    enum Field {
        CUSTOMER_STATUS("customer", "status", "varchar"),
        CUSTOMER_VALIDITY("customer", "validity", "varchar"),
        CUSTOMER_SALESPERSON("customer", "salesperson_id", "bigint"),
        CONTACT_VALIDITY("contact", "validity", "varchar");

        private final Map<String, String> words;

        Field(String table, String column, String type) {
            words = Map.of("{table}", table, "{column}", column, "{type}", type);
        }

        private String in(String sql) {
            String complete = sql;
            for (var word : words.entrySet()) {
                complete = complete.replace(word.getKey(), word.getValue());
            }
            return complete;
        }
    }

    private static final String SELECTED =
            """
            FROM unnest(CAST(?1 AS bigint[]), CAST(?2 AS int[])) AS chosen (id, version)
            """;

    private static final String PREVIEW = "SELECT count(t.id) FILTER (WHERE t.{column} IS DISTINCT FROM CAST(?3 AS"
            + " {type})), count(t.id), count(*) " + SELECTED
            + "LEFT JOIN {table} t ON t.id = chosen.id AND t.version = chosen.version";

    private static final String CHANGE =
            """
            UPDATE {table} t SET {column} = CAST(?3 AS {type}), version = t.version + 1
            """
                    + SELECTED
                    + """
            WHERE t.id = chosen.id AND t.version = chosen.version AND t.{column} IS DISTINCT FROM CAST(?3 AS {type})
            """;

    /** Somebody who saves at the same time waits, so that what is counted is what is changed. */
    private static final String LOCK =
            """
            SELECT count(*) FROM (
                SELECT t.id FROM {table} t WHERE t.id = ANY (CAST(?1 AS bigint[])) ORDER BY t.id FOR UPDATE) locked
            """;

    /** Whoever is not valid cannot sign in to the portal until valid again. */
    private static final String ADMIT =
            """
            UPDATE portal_login p SET suspended = t.validity <> 'VALID', version = p.version + 1
            FROM contact t
            WHERE t.portal_login_id = p.id AND p.suspended <> (t.validity <> 'VALID') AND t.id = ANY (CAST(?1 AS bigint[]))
            """;

    @PersistenceContext
    EntityManager em;

    Outcome preview(Field field, Selection selection, String value) {
        var counts = (Object[]) bound(field.in(PREVIEW), selection, value).getSingleResult();
        int changed = ((Number) counts[0]).intValue();
        int unchanged = ((Number) counts[1]).intValue();
        int all = ((Number) counts[2]).intValue();
        return new Outcome(changed, unchanged - changed, all - unchanged);
    }

    Outcome change(Field field, Selection selection, String value) {
        em.createNativeQuery(field.in(LOCK)).setParameter(1, selection.ids()).getSingleResult();
        var outcome = preview(field, selection, value);
        bound(field.in(CHANGE), selection, value).executeUpdate();
        if (field == Field.CONTACT_VALIDITY) {
            em.createNativeQuery(ADMIT).setParameter(1, selection.ids()).executeUpdate();
        }
        return outcome;
    }

    private Query bound(String sql, Selection selection, String value) {
        return em.createNativeQuery(sql)
                .setParameter(1, selection.ids())
                .setParameter(2, selection.versions())
                .setParameter(3, value);
    }
}
