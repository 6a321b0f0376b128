package de.kundenblick.nodes;

import de.kundenblick.given.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** A PostgreSQL that no node starts or stops, as in production. */
final class ServerOfTheDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;

    ServerOfTheDatabase(Path folder) {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                    .setServerConfig("listen_addresses", "localhost")
                    .setLocaleConfig("locale", "C")
                    .start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    void create(String database) {
        execute(
                "postgres",
                "CREATE DATABASE " + database + " ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
                        + " LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    }

    /** As if the database were gone: no connection is left, and none is let in. */
    void lose(String database) {
        execute("postgres", "ALTER DATABASE " + database + " WITH ALLOW_CONNECTIONS false");
        execute(
                "postgres",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'");
    }

    void giveBack(String database) {
        execute("postgres", "ALTER DATABASE " + database + " WITH ALLOW_CONNECTIONS true");
    }

    DataSource database(String name) {
        return server.getDatabase("postgres", name);
    }

    Map<String, String> settings(String database) {
        return Map.of(
                "KUNDENBLICK_DB_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/" + database,
                "KUNDENBLICK_DB_USER", "postgres",
                "KUNDENBLICK_DB_PASSWORD", "postgres");
    }

    void execute(String database, String sql) {
        try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", database));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** Until it is so; fails when that takes too long. */
    void await(String database, String condition) {
        execute(database, Database.awaiting(condition));
    }

    String text(String database, String sql) {
        try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", database));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
