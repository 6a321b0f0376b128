package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.CustomerLists;
import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListSql;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.search.SqlCondition;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** No page of a list, however deep, and no selective filter reads a whole table. */
@ArquillianTest
class ListPlansIT {
    private static final int CUSTOMERS = 40_000;
    private static final int CONTACTS = 60_000;

    @Inject
    Fixtures given;

    @Test
    void everyOrderAndEverySelectiveFilterHasAnIndex() {
        long seller = given.employee("agent").id();
        fill(seller);
        try {
            for (var list : List.of(CustomerLists.CUSTOMERS, CustomerLists.CONTACTS)) {
                for (var column :
                        list.columns().stream().filter(ListColumn::sortable).toList()) {
                    for (String way : List.of("", "-")) {
                        var sql = sql(list, "sort=" + way + column.name());
                        for (var position : List.of(
                                ListPosition.START,
                                ListPosition.END,
                                ListPosition.after("1020000:Ort 777"),
                                ListPosition.before("1020000:Ort 777"))) {
                            assertThat(plan(sql.page(position, 26, false)))
                                    .as(list.name() + way + column.name() + position)
                                    .doesNotContain("Seq Scan on " + list.name())
                                    .doesNotContain("Sort Method")
                                    .contains("Index");
                        }
                    }
                }
            }
            for (String filter : List.of(
                    "q=nummer777",
                    "name=nummer777",
                    "number=X-777",
                    "city=ort777",
                    "zip=00777",
                    "status=FORMER",
                    "validity=INVALID",
                    "kind=PERSON",
                    "credit=yes",
                    "salesperson=" + seller)) {
                check(CustomerLists.CUSTOMERS, filter);
            }
            for (String filter : List.of(
                    "q=nach777",
                    "displayName=nach777",
                    "email=mail777",
                    "customer=X-777",
                    "city=ort777",
                    "zip=00777",
                    "validity=INVALID")) {
                check(CustomerLists.CONTACTS, filter);
            }
        } finally {
            given.database().update("TRUNCATE contact_customer, contact, customer CASCADE");
        }
    }

    private void check(ListDefinition list, String filter) {
        var sql = sql(list, filter);
        assertThat(plan(sql.count(ListSlice.MOST_COUNTED + 1))).as(filter).doesNotContain("Seq Scan on " + list.name());
        assertThat(plan(sql.page(ListPosition.START, 26, true)))
                .as(filter)
                .doesNotContain("Seq Scan on " + list.name());
    }

    private static ListSql sql(ListDefinition list, String query) {
        return new ListSql(list, ListState.parse(list, query), List.of());
    }

    private String plan(SqlCondition sql) {
        return String.join(
                "\n",
                given.database().texts("EXPLAIN " + sql.sql(), sql.parameters().toArray()));
    }

    private void fill(long seller) {
        var database = given.database();
        database.update("SET session_replication_role = replica");
        database.update(
                """
                INSERT INTO customer (id, version, number, kind, name, status, validity, credit_hold, zip, city,
                    salesperson_id, search_text)
                SELECT 1000000 + i, 1, 'X-' || i, CASE WHEN i %% 1000 = 0 THEN 'PERSON' ELSE 'ORGANISATION' END,
                    'Kunde Nummer' || i, CASE WHEN i %% 1000 = 1 THEN 'FORMER' ELSE 'ACTIVE' END,
                    CASE WHEN i %% 1000 = 2 THEN 'INVALID' ELSE 'VALID' END, i %% 1000 = 3,
                    lpad(i::text, 5, '0'), 'Ort' || i, CASE WHEN i %% 1000 = 4 THEN %d END,
                    ' x-' || i || E' \\n kunde nummer' || i || E' \\n ort' || i || ' '
                FROM generate_series(1, %d) i
                """
                        .formatted(seller, CUSTOMERS));
        database.update(
                """
                INSERT INTO contact (id, version, login, first_name, last_name, display_name, email, zip, city, validity,
                    main_customer_id, search_text)
                SELECT 2000000 + i, 1, 'login' || i, 'Vor', 'Nach' || i, 'Vor Nach' || i, 'mail' || i || '@x.example',
                    lpad((i %% 50000)::text, 5, '0'), 'Ort' || i, CASE WHEN i %% 1000 = 2 THEN 'INVALID' ELSE 'VALID' END,
                    1000001 + i %% %d,
                    ' login' || i || E' \\n vor nach' || i || E' \\n mail' || i || E'@x.example \\n ort' || i || ' '
                FROM generate_series(1, %d) i
                """
                        .formatted(CUSTOMERS, CONTACTS));
        database.update("INSERT INTO contact_customer SELECT id, main_customer_id FROM contact");
        database.update("SET session_replication_role = origin");
        // As autovacuum does sooner or later: what waits to be sorted into an index makes it look dear.
        database.update(
                """
                DO $$ BEGIN PERFORM gin_clean_pending_list(i.indexrelid) FROM pg_index i
                    JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
                    WHERE a.amname = 'gin' AND i.indrelid IN ('customer'::regclass, 'contact'::regclass); END $$
                """);
        database.update("ANALYZE customer, contact, contact_customer");
    }
}
