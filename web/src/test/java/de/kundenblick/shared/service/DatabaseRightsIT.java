package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of IT's own, whose owner is no superuser and not the application's user. */
@ArquillianTest
class DatabaseRightsIT {
    private static final String NAME = "two_users";

    @BeforeEach
    void create() throws SQLException {
        remove();
        execute(as("kundenblick", EmbeddedDatabase.USER), "CREATE ROLE it_owner LOGIN PASSWORD 'secret'");
        execute(as("kundenblick", EmbeddedDatabase.USER), "CREATE ROLE it_app LOGIN PASSWORD 'secret'");
        execute(
                as("kundenblick", EmbeddedDatabase.USER),
                "CREATE DATABASE two_users OWNER it_owner ENCODING 'UTF8' TEMPLATE template0");
    }

    @AfterEach
    void remove() throws SQLException {
        execute(as("kundenblick", EmbeddedDatabase.USER), "DROP DATABASE IF EXISTS two_users");
        execute(as("kundenblick", EmbeddedDatabase.USER), "DROP ROLE IF EXISTS it_owner");
        execute(as("kundenblick", EmbeddedDatabase.USER), "DROP ROLE IF EXISTS it_app");
    }

    @Test
    @Tag("F-06")
    void theApplicationsUserWorksWithRowsAndLeavesTheLogAlone() throws SQLException {
        var owner = as(NAME, "it_owner");
        var application = as(NAME, "it_app");

        DatabaseStart.migrate(owner);
        DatabaseRights.give(owner, application);
        DatabaseRights.give(owner, application);

        execute(application, "INSERT INTO team (id, version, name) VALUES (nextval('id_sequence'), 1, 'Agents')");
        execute(application, "SELECT audit_seal_entries()");
        assertThatThrownBy(() -> execute(application, "DELETE FROM audit_entry"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(application, "ALTER TABLE audit_entry DISABLE TRIGGER ALL"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> execute(application, "SET session_replication_role = replica"))
                .hasMessageContaining("permission denied");

        execute(owner, "CREATE TABLE novelty (id bigint PRIMARY KEY)");
        execute(application, "INSERT INTO novelty VALUES (1)");
    }

    private static PGSimpleDataSource as(String name, String user) {
        var embedded = EmbeddedDatabase.running(Settings.current().dataFolder());
        var database = new PGSimpleDataSource();
        database.setUrl(embedded.url());
        database.setUser(user);
        database.setPassword(user.equals(EmbeddedDatabase.USER) ? embedded.password() : "secret");
        database.setDatabaseName(name);
        return database;
    }

    private static void execute(PGSimpleDataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
