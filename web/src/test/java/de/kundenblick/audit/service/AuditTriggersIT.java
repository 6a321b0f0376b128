package de.kundenblick.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.HoldDetails;
import de.kundenblick.customer.service.CreditHoldService;
import de.kundenblick.customer.service.CustomerFields;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.conflict.Edit;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the tables' triggers write into the audit log. */
@ArquillianTest
class AuditTriggersIT {
    private static final HoldDetails LATE = new HoldDetails("Zahlungsverzug", null, null);

    @Inject
    Fixtures given;

    @Inject
    CustomerService customers;

    @Inject
    CreditHoldService holds;

    @Inject
    OnBehalf behalf;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Test
    @Tag("F-06")
    void tellsWhoChangedWhatFromWhatToWhat() throws Exception {
        given.customer("K-1").named("Nordlicht").phone("+4956199881");
        long last = last();

        asAgent.run(() -> {
            var found = customers.find("K-1").orElseThrow();
            var before = CustomerFields.of(found);
            customers.change(new Edit(found.id(), found.version(), before, before.with("name", "Nordlicht GmbH")));
        });

        assertThat(since(last))
                .containsExactly(
                        "EMPLOYEE agent CHANGED customer K-1 {\"name\": \"Nordlicht\"} {\"name\": \"Nordlicht GmbH\"}");
    }

    @Test
    void knowsEveryCallerByTheTransaction() throws Exception {
        var customer = given.customer("K-1");
        long last = last();

        asAdmin.run(() -> holds.hold(customer.id(), LATE));
        asAdmin.run(() -> holds.release(customer.id(), "Bezahlt"));
        given.database().update("UPDATE customer SET status = 'FORMER' WHERE number = 'K-1'");

        assertThat(texts(
                        "SELECT concat_ws(' ', actor_kind, actor) FROM audit_entry WHERE id > ? AND type = 'customer' ORDER BY id",
                        last))
                .containsExactly("EMPLOYEE admin", "EMPLOYEE admin", "DATABASE postgres");
    }

    @Test
    void knowsOnWhoseBehalfAJobWorks() throws Exception {
        var customer = given.customer("K-1");
        long last = last();

        asAdmin.run(() -> behalf.of("agent", () -> {
            holds.hold(customer.id(), LATE);
            return null;
        }));

        assertThat(since(last)).isNotEmpty().allMatch(entry -> entry.startsWith("EMPLOYEE agent "));
    }

    @Test
    void seesBulkStatementsRowByRow() {
        given.customer("K-1");
        given.customer("K-2");
        given.customer("K-3").invalid();
        long last = last();

        given.database().update("UPDATE customer SET validity = 'INVALID', version = version + 1");

        assertThat(texts("SELECT record_key FROM audit_entry WHERE id > ? ORDER BY record_key", last))
                .containsExactly("K-1", "K-2");
    }

    @Test
    void showsPartsInTheHistoryOfTheirRecord() {
        var customer = given.customer("K-1").at("Kai 7", "34117", "Kassel");

        given.database().update("UPDATE customer_address SET city = 'Bremen' WHERE customer_id = ?", customer.id());
        long last = last();
        given.database().update("DELETE FROM customer_address WHERE customer_id = ?", customer.id());

        assertThat(texts(
                        """
                        SELECT concat_ws(' ', action, record_key, part, part_key, old_values ->> 'city', new_values ->> 'city')
                        FROM audit_entry WHERE record_id = ? AND type = 'customer' AND part IS NOT NULL ORDER BY id
                        """,
                        customer.id()))
                .containsExactly(
                        "CREATED K-1 customer_address MAIN Kassel",
                        "CHANGED K-1 customer_address MAIN Kassel Bremen",
                        "DELETED K-1 customer_address MAIN Bremen");
        assertThat(since(last)).hasSize(1);
    }

    @Test
    void keepsSecretsAndNoiseToItself() {
        given.employee("agent");
        given.preference("agent", "theme", "dark");
        long last = last();

        given.database().update("UPDATE employee SET password_hash = 'other' WHERE login = 'agent'");
        given.database().update("UPDATE preference SET value = 'light'");
        given.database().update("UPDATE employee SET version = version + 1");

        assertThat(since(last).stream().filter(line -> line.contains("employee")))
                .containsExactly(
                        "DATABASE postgres CHANGED employee agent {\"password_hash\": \"•••\"} {\"password_hash\": \"•••\"}");
        assertThat(texts("SELECT new_values::text FROM audit_entry"))
                .noneMatch(text -> text != null && text.contains("other"));
    }

    @Test
    void keepsTheBeginningOfALongText() {
        var customer = given.customer("K-1");
        given.database().update("ALTER TABLE customer ALTER COLUMN comment TYPE text");
        try {
            given.database().update("UPDATE customer SET comment = repeat('ä', 100000) WHERE id = ?", customer.id());
        } finally {
            given.database().update("UPDATE customer SET comment = NULL");
            given.database().update("ALTER TABLE customer ALTER COLUMN comment TYPE varchar(4000)");
        }

        assertThat(texts("SELECT new_values ->> 'comment' FROM audit_entry WHERE new_values ? 'comment'"
                        .replace(" ? ", " ?? ")))
                .anySatisfy(text -> assertThat(text).hasSizeBetween(4000, 4200).contains("(100000, SHA-256 "));
    }

    @Test
    void watchesEveryTableThatIsNotExcepted() {
        var watched = texts(
                """
                SELECT DISTINCT relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
                WHERE tgname IN ('audit_update', 'audit_delete') AND tgenabled <> 'D'
                """);
        var excepted = texts("SELECT name FROM audit_rules() WHERE watch = 'NO'");
        var tables = texts("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");

        assertThat(tables).containsAll(excepted);
        assertThat(watched).doesNotContainAnyElementsOf(excepted);
        assertThat(tables).allMatch(table -> watched.contains(table) || excepted.contains(table));
        assertThat(texts("SELECT name FROM audit_rules() WHERE watch <> 'ALL' AND length(reason) < 10"))
                .isEmpty();
    }

    @Test
    void watchesATableThatIsNew() {
        given.database().update("CREATE TABLE novelty (id bigint PRIMARY KEY, name text, api_token text)");
        try {
            given.database().texts("SELECT audit_attach()");
            long last = last();

            given.database().update("INSERT INTO novelty VALUES (7, 'first', 'geheim')");

            assertThat(since(last))
                    .containsExactly(
                            "DATABASE postgres CREATED novelty first {\"name\": \"first\", \"api_token\": \"•••\"}");
        } finally {
            given.database().update("DROP TABLE novelty");
        }
    }

    private long last() {
        return given.database().count("SELECT coalesce(max(id), 0) FROM audit_entry");
    }

    private List<String> since(long last) {
        return texts(
                """
                SELECT concat_ws(' ', actor_kind, actor, action, type, record_key, old_values, new_values)
                FROM audit_entry WHERE id > ? ORDER BY id
                """,
                last);
    }

    private List<String> texts(String sql, Object... values) {
        return given.database().texts(sql, values);
    }
}
