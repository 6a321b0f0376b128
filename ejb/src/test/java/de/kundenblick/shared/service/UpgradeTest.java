package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What an installation goes through when a new version is put on its database. */
class UpgradeTest {
    /** The schema of the last release; raised when the next one is published, together with its data. */
    private static final String RELEASED = "4";

    private static final String DATA = "/upgrade/release-1.sql";

    @TempDir
    static Path folder;

    private static EmbeddedDatabase server;

    private final PGSimpleDataSource database = named("upgraded");

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.running(folder);
    }

    @AfterAll
    static void stop() {
        EmbeddedDatabase.stop();
    }

    @BeforeEach
    void installTheLastRelease() throws SQLException, IOException {
        execute(named("postgres"), "DROP DATABASE IF EXISTS upgraded");
        execute(
                named("postgres"),
                "CREATE DATABASE upgraded ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
                        + " LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(RELEASED)
                .load()
                .migrate();
        try (var data = UpgradeTest.class.getResourceAsStream(DATA)) {
            execute(database, new String(data.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsEveryRowOfTheLastRelease() throws SQLException {
        copyAside();
        assertThat(texts("SELECT name FROM old.sizes WHERE rows = 0"))
                .as("tables without any test data")
                .isEmpty();

        DatabaseStart.migrate(database);

        for (String table : texts("SELECT name FROM old.sizes")) {
            String columns = keptColumns(table);
            assertThat(texts("SELECT t::text FROM (SELECT " + columns + " FROM old." + table + " EXCEPT ALL SELECT "
                            + columns + " FROM public." + table + ") AS t LIMIT 5"))
                    .as("rows of %s that are gone or changed", table)
                    .isEmpty();
        }
    }

    @Test
    void canBeDoneAgainWithoutAnyChange() throws SQLException {
        DatabaseStart.migrate(database);
        copyAside();

        DatabaseStart.migrate(database);

        for (String table : texts("SELECT name FROM old.sizes")) {
            assertThat(texts("SELECT count(*) FROM old." + table)).isEqualTo(texts("SELECT count(*) FROM " + table));
        }
    }

    @Test
    void refusesTheDatabaseOfANewerVersion() throws SQLException {
        DatabaseStart.migrate(database);
        execute(
                database,
                """
                INSERT INTO flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                SELECT max(installed_rank) + 1, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 1, 'x', 1, true
                FROM flyway_schema_history
                """);

        assertThatThrownBy(() -> DatabaseStart.migrate(database))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("KUNDENBLICK_DB_URL")
                .hasMessageContaining("newer version")
                .hasMessageContaining("9999");
    }

    /** Copies all tables into the schema {@code old}. */
    private void copyAside() throws SQLException {
        execute(
                database,
                """
                CREATE SCHEMA old;
                CREATE TABLE old.sizes (name text, rows bigint);
                DO $$
                DECLARE
                    name text;
                BEGIN
                    FOR name IN SELECT tablename FROM pg_tables
                            WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history' LOOP
                        EXECUTE format('CREATE TABLE old.%1$I AS TABLE public.%1$I', name);
                        EXECUTE format('INSERT INTO old.sizes SELECT %1$L, count(*) FROM old.%1$I', name);
                    END LOOP;
                END $$
                """);
    }

    /** What was derived from other columns may be derived in another way now; a column that is gone is left out. */
    private String keptColumns(String table) throws SQLException {
        return String.join(
                ", ",
                texts("SELECT quote_ident(o.attname) FROM pg_attribute o JOIN pg_attribute n USING (attname)"
                        + " WHERE o.attrelid = 'old." + table + "'::regclass AND n.attrelid = 'public." + table
                        + "'::regclass AND o.attnum > 0 AND NOT o.attisdropped AND NOT n.attisdropped"
                        + " AND o.attname <> 'search_text' ORDER BY o.attnum"));
    }

    private static PGSimpleDataSource named(String name) {
        var database = new PGSimpleDataSource();
        database.setUrl(server.url());
        database.setUser(EmbeddedDatabase.USER);
        database.setPassword(server.password());
        database.setDatabaseName(name);
        return database;
    }

    private static void execute(PGSimpleDataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
