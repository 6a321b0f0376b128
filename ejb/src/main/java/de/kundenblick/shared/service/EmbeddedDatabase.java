package de.kundenblick.shared.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

/**
 * The PostgreSQL that runs beside the application when no other one is named. Its data stay in a folder between runs;
 * a lock on the folder keeps a second application out, and what a killed run left running is stopped first.
 */
final class EmbeddedDatabase {
    static final String USER = "postgres";

    /** May do everything with rows and nothing with tables, so that it cannot touch the audit log. */
    static final String APPLICATION_USER = "kundenblick_app";

    private static final String NAME = "kundenblick";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());

    /** What a letter is to text search: the first that the machine knows. */
    private static final List<String> CHARACTER_TYPES = List.of("C.UTF-8", "en_US.UTF-8", "C");

    private static final String UNKNOWN_LOCALE = "42809";

    private static EmbeddedDatabase instance;

    private final FileChannel lockFile;
    private final FileLock lock;
    private final EmbeddedPassword password;

    /** Nobody else needs it, so that it is another one at each start. */
    private final String applicationPassword = EmbeddedPassword.random();

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        lockFile = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = exclusive(lockFile, folder);
        Path data = folder.resolve("postgres");
        EmbeddedPostgres started = null;
        try {
            stopOrphan(data);
            password = new EmbeddedPassword(folder, data);
            started = start(folder, data, password.text());
            prepare(started);
        } catch (IOException | SQLException | RuntimeException failed) {
            release(started, failed);
            throw failed;
        }
        server = started;
    }

    private static EmbeddedPostgres start(Path folder, Path data, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
                .setRegisterShutdownHook(false)
                .setPort(0)
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    /** The next try is to find the folder free and to say what is really wrong. */
    private void release(EmbeddedPostgres started, Exception failed) {
        try (lockFile;
                lock) {
            if (started != null) {
                started.close();
            }
        } catch (IOException notReleased) {
            failed.addSuppressed(notReleased);
        }
    }

    /** Starts the server of the folder unless it runs already. */
    static synchronized EmbeddedDatabase running(Path folder) {
        if (instance == null) {
            try {
                instance = new EmbeddedDatabase(folder);
                LOG.info(() -> "Embedded PostgreSQL runs on port " + instance.server.getPort() + " with data in "
                        + folder.toAbsolutePath());
            } catch (IOException notStarted) {
                throw new UncheckedIOException("Embedded PostgreSQL did not start in " + folder, notStarted);
            } catch (SQLException notReached) {
                throw new IllegalStateException("Embedded PostgreSQL refuses connections", notReached);
            }
        }
        return instance;
    }

    static synchronized void stop() {
        if (instance != null) {
            instance.close();
            instance = null;
        }
    }

    String url() {
        return server.getJdbcUrl(USER, NAME);
    }

    String password() {
        return password.text();
    }

    Settings.Account owner() {
        return new Settings.Account(USER, password.text());
    }

    Settings.Account application() {
        return new Settings.Account(APPLICATION_USER, applicationPassword);
    }

    private void close() {
        try (lockFile;
                lock) {
            server.close();
        } catch (IOException notStopped) {
            throw new UncheckedIOException("Embedded PostgreSQL did not stop", notStopped);
        }
    }

    private void prepare(EmbeddedPostgres started) throws SQLException, IOException {
        String url = started.getJdbcUrl(USER, "postgres");
        try (var connection = DriverManager.getConnection(url, USER, password.text());
                var statement = connection.createStatement()) {
            password.demand(connection);
            boolean missing;
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                missing = !found.next();
            }
            if (missing) {
                createDatabase(statement);
            }
            letApplicationIn(statement);
        }
    }

    private void letApplicationIn(Statement statement) throws SQLException {
        boolean missing;
        try (var found = statement.executeQuery("select 1 from pg_roles where rolname = '" + APPLICATION_USER + "'")) {
            missing = !found.next();
        }
        statement.execute((missing ? "create" : "alter") + " role " + APPLICATION_USER
                + " login nosuperuser nocreatedb nocreaterole noreplication password '" + applicationPassword + "'");
    }

    /** Upper and lower case must not depend on the language of the machine. */
    private static void createDatabase(Statement statement) throws SQLException {
        for (Iterator<String> types = CHARACTER_TYPES.iterator(); types.hasNext(); ) {
            try {
                statement.executeUpdate("create database " + NAME
                        + " encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype '"
                        + types.next() + "' template template0");
                return;
            } catch (SQLException refused) {
                if (!UNKNOWN_LOCALE.equals(refused.getSQLState()) || !types.hasNext()) {
                    throw refused;
                }
            }
        }
    }

    private static FileLock exclusive(FileChannel file, Path folder) throws IOException {
        FileLock lock;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            file.close();
            throw new WrongSettingException(
                    "KUNDENBLICK_DATA",
                    "names the folder " + folder.toAbsolutePath()
                            + ", which another running Kundenblick uses. Stop that one or name another folder.");
        }
        return lock;
    }

    /** The folder's lock is ours, so whatever server still runs on its data has lost its application. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> orphan = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(EmbeddedDatabase::isPostgres);
        if (orphan.isEmpty()) {
            Files.deleteIfExists(pidFile);
            return;
        }
        LOG.info(() -> "Stopping the PostgreSQL that an earlier run left behind, process "
                + orphan.get().pid());
        orphan.get().destroy();
        awaitEnd(orphan.get());
    }

    private static void awaitEnd(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException tooSlow) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an earlier PostgreSQL was being stopped", interrupted);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).stream()
                .anyMatch(name -> name.toString().startsWith("postgres"));
    }
}
