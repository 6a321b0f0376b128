package de.kundenblick.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.service.KundenblickDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The log against whoever has got hold of the application's own database user. */
@ArquillianTest
@Tag("F-06")
class AuditRightsIT {
    private static final List<String> ATTEMPTS = List.of(
            "UPDATE audit_entry SET actor = 'nobody'",
            "DELETE FROM audit_entry",
            "TRUNCATE audit_entry",
            "INSERT INTO audit_entry (at, transaction, actor_kind, action, type) VALUES (now(), 1, 'SYSTEM', 'READ', 'x')",
            "DROP TABLE audit_entry",
            "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
            "DROP TRIGGER fixed ON audit_entry",
            "UPDATE audit_seal SET hash = ''",
            "DELETE FROM audit_seal",
            "TRUNCATE audit_seal",
            "UPDATE audit_mark SET to_id = 0",
            "DELETE FROM flyway_schema_history",
            "DROP TRIGGER audit_update ON customer",
            "ALTER TABLE customer DISABLE TRIGGER audit_update",
            "SET session_replication_role = replica",
            "SET ROLE postgres",
            "SET SESSION AUTHORIZATION postgres",
            "ALTER ROLE kundenblick_app SUPERUSER",
            "CREATE OR REPLACE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql AS 'begin return null; end'",
            "CREATE TABLE own (id int)",
            "CREATE TEMP TABLE customer (id int); CREATE TRIGGER forged AFTER INSERT ON pg_temp.customer"
                    + " REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT"
                    + " EXECUTE FUNCTION audit_write('{\"type\": \"customer\"}')",
            "SELECT audit_event('CHANGED', 'customer', 'K-1', null, 'admin', 'EMPLOYEE', null, null)",
            "SELECT grant_to_application('kundenblick_app')",
            "SELECT setval('audit_entry_id_seq', 1)");

    @Inject
    Fixtures given;

    @BeforeEach
    void somethingIsWrittenAndSealed() {
        given.customer("K-1");
        given.database().texts("SELECT audit_seal_entries()");
        given.database().texts("SELECT audit_seal_entries()");
    }

    @Test
    void doesNotLetTheApplicationsUserTouchIt() {
        assertAll(ATTEMPTS.stream().map(attempt -> () -> isRefused(attempt)));
    }

    private static void isRefused(String attempt) throws SQLException {
        try (var application = new KundenblickDataSource().getConnection();
                var statement = application.createStatement()) {
            assertThat(application.getMetaData().getUserName()).isEqualTo("kundenblick_app");

            assertThatThrownBy(() -> statement.execute(attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void letsItReadAndGoOnWorking() throws SQLException {
        try (var application = new KundenblickDataSource().getConnection();
                var statement = application.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE customer SET name = 'Neu' WHERE number = 'K-1'"))
                    .isEqualTo(1);
            try (var rows =
                    statement.executeQuery("SELECT actor_kind FROM audit_entry WHERE new_values ->> 'name' = 'Neu'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("SYSTEM");
            }
        }
    }

    /** Who has only one user for all has the triggers left. */
    @Test
    void doesNotLetEvenTheOwnerTouchItByTheWay() {
        for (String attempt :
                List.of("UPDATE audit_entry SET actor = 'nobody'", "DELETE FROM audit_seal", "TRUNCATE audit_entry")) {
            assertThatThrownBy(() -> given.database().update(attempt))
                    .as(attempt)
                    .hasStackTraceContaining("The audit log cannot be changed");
        }
    }
}
