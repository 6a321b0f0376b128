package de.kundenblick.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The embedded PostgreSQL of the application under test, reached past the application. */
public final class Database {
    private static final int LINE_OF_PORT = 3;

    /**
     * Rows that migrations inserted are copied aside the first time and put back each time, by a procedure whose plans
     * stay with the connection. Deleting is quicker than truncating as long as tests have few rows. Jobs that come round
     * by themselves were entered by the application at its start and stay.
     */
    private static final String REMEMBER =
            """
            DO $$
            DECLARE
                name text;
                columns text;
                filled boolean;
                steps text := '';
            BEGIN
                IF to_regnamespace('reference') IS NOT NULL THEN
                    RETURN;
                END IF;
                CREATE SCHEMA reference;
                FOR name IN SELECT tablename FROM pg_tables
                        WHERE schemaname = 'public' AND tablename NOT IN ('flyway_schema_history', 'job') LOOP
                    EXECUTE format('CREATE TABLE reference.%1$I AS TABLE public.%1$I', name);
                    steps := steps || format('DELETE FROM public.%I;', name);
                    EXECUTE format('SELECT EXISTS (TABLE reference.%I)', name) INTO filled;
                    IF filled THEN
                        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns FROM pg_attribute
                            WHERE attrelid = ('public.' || quote_ident(name))::regclass
                            AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
                        steps := steps || format('INSERT INTO public.%1$I (%2$s) OVERRIDING SYSTEM VALUE
                            SELECT %2$s FROM reference.%1$I;', name, columns);
                    END IF;
                END LOOP;
                EXECUTE format('CREATE PROCEDURE reference.restore() LANGUAGE plpgsql AS %L', 'BEGIN
                    -- Not while the audit log is being sealed.
                    PERFORM pg_advisory_xact_lock(7201011);' || steps || '
                    DELETE FROM job WHERE task_instance <> ''recurring'';
                    -- What comes round by itself must not meet the tickets of a test, which runs it when it wants to.
                    UPDATE job SET execution_time = now() + interval ''1000 days'' WHERE task_name LIKE ''ticket.%''
                        OR task_name IN (''mail.receive'', ''mail.read'');
                END');
            END $$
            """;

    private final Path dataFolder;
    private Connection connection;
    private Connection emptying;

    /** @param dataFolder what the application knows as KUNDENBLICK_DATA */
    public Database(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    /** Leaves nothing but what the migrations inserted. */
    public synchronized void empty() {
        try {
            if (emptying == null || emptying.isClosed()) {
                emptying = connect();
                run(emptying, REMEMBER);
                // As a replica no trigger and no foreign key has a say; to change that for each time would cost the
                // plans.
                run(emptying, "SET session_replication_role = replica");
            }
            run(emptying, "CALL reference.restore()");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return how many rows were written */
    public int update(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    public long count(String sql, Object... values) {
        return number(sql, values).orElseThrow();
    }

    /** The first column of the first row; empty without any row. */
    public Optional<Long> number(String sql, Object... values) {
        return texts(sql, values).stream().findFirst().map(Long::valueOf);
    }

    /** The first column of all rows. */
    public List<String> texts(String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** Ends the application's connections and refuses new ones, as a database does that is gone. */
    public void breakDown() {
        update("UPDATE pg_database SET datallowconn = false WHERE datname = current_database()");
        texts("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kundenblick'");
    }

    public void comeBack() {
        update("UPDATE pg_database SET datallowconn = true WHERE datname = current_database()");
    }

    /** Until it is so; fails when it is not after five minutes, which are enough for a machine with much to do. */
    public void await(String condition) {
        update(awaiting(condition));
    }

    /** The statement that waits, for a database that is reached otherwise. */
    public static String awaiting(String condition) {
        return """
                DO $$
                BEGIN
                    FOR i IN 1..3000 LOOP
                        IF %1$s THEN
                            RETURN;
                        END IF;
                        PERFORM pg_sleep(0.1);
                    END LOOP;
                    RAISE 'Waited in vain until %%', $condition$%1$s$condition$;
                END $$
                """
                .formatted(condition);
    }

    /** The application takes its ids in blocks from the same sequence, so that the two never meet. */
    public long nextId() {
        return count("SELECT nextval('id_sequence')");
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection().prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(
                    i + 1, values[i] instanceof Instant at ? OffsetDateTime.ofInstant(at, ZoneOffset.UTC) : values[i]);
        }
        return statement;
    }

    private synchronized Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = connect();
        }
        return connection;
    }

    private Connection connect() throws SQLException {
        var connected = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port() + "/kundenblick", "postgres", password());
        // What a test was given need not outlive a machine that fails.
        run(connected, "SET synchronous_commit = off");
        return connected;
    }

    private String port() {
        return lines(dataFolder.resolve("postgres").resolve("postmaster.pid"))
                .get(LINE_OF_PORT)
                .trim();
    }

    private String password() {
        String line = lines(dataFolder.resolve("pgpass")).get(0);
        return line.substring(line.lastIndexOf(':') + 1);
    }

    private List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notRunning) {
            throw new UncheckedIOException("No embedded PostgreSQL runs in " + dataFolder.toAbsolutePath(), notRunning);
        }
    }
}
