package de.kundenblick.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        EmbeddedDatabase.stop();
    }

    @Test
    void asksForItsPasswordAndKnowsLettersBeyondAscii() throws Exception {
        var database = EmbeddedDatabase.running(folder);

        assertThat(answer(database, "select lower('Ü') || upper('ß') || lower('Ж')"))
                .isEqualTo("üßж");
        assertThat(answer(database, "select to_tsvector('simple', 'Über ЖУК')::text"))
                .isEqualTo("'über':1 'жук':2");
        assertOnlyThePasswordOpens(database);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("pgpass"))))
                .isEqualTo("rw-------");
    }

    @Test
    void closesAFolderOfAnEarlierVersionAndOneWhosePasswordIsLost() throws Exception {
        EmbeddedDatabase.running(folder);
        EmbeddedDatabase.stop();
        Files.writeString(folder.resolve("postgres/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");

        assertOnlyThePasswordOpens(EmbeddedDatabase.running(folder));
        EmbeddedDatabase.stop();
        Files.delete(folder.resolve("pgpass"));

        assertOnlyThePasswordOpens(EmbeddedDatabase.running(folder));
        EmbeddedDatabase.stop();
        assertOnlyThePasswordOpens(EmbeddedDatabase.running(folder));
    }

    @Test
    void letsTheApplicationInAsAUserWhoOwnsNothing() throws Exception {
        EmbeddedDatabase.running(folder);
        EmbeddedDatabase.stop();

        var application = EmbeddedDatabase.running(folder).application();

        var signedIn = new PGSimpleDataSource();
        signedIn.setUrl(EmbeddedDatabase.running(folder).url());
        try (var connection = signedIn.getConnection(application.login(), application.password());
                var statement = connection.createStatement()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo(EmbeddedDatabase.APPLICATION_USER);
            assertThatThrownBy(() -> statement.execute("create table own (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aFailedStartLeavesTheFolderFree() throws IOException {
        Files.writeString(folder.resolve("postgres"), "no folder");

        var first = catchThrowable(() -> EmbeddedDatabase.running(folder));
        var second = catchThrowable(() -> EmbeddedDatabase.running(folder));

        assertThat(first).isNotNull().isNotInstanceOf(WrongSettingException.class);
        assertThat(second).isNotNull().isNotInstanceOf(WrongSettingException.class);
    }

    private static void assertOnlyThePasswordOpens(EmbeddedDatabase database) throws SQLException {
        assertThat(answer(database, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("authentication");
    }

    private static String answer(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
