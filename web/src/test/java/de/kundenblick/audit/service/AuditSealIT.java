package de.kundenblick.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The chain of seals, which shows when somebody with every right has changed the log. */
@ArquillianTest
@Tag("F-06")
class AuditSealIT {
    @Inject
    Fixtures given;

    @Resource(lookup = "java:app/jdbc/kundenblick")
    DataSource application;

    @Test
    void findsNothingWrongWithAnUntouchedLog() {
        enterAndSeal(2_500);

        assertThat(check()).isEqualTo("sound");
        assertThat(given.database().count("SELECT entries FROM audit_check()"))
                .isEqualTo(given.database().count("SELECT count(*) FROM audit_entry"));
    }

    @Test
    void findsAChangedEntry() {
        enterAndSeal(2_500);

        tamper("UPDATE audit_entry SET actor = 'somebody else' WHERE id = " + entryIn(2));

        assertThat(check()).isEqualTo("2 CONTENT");
    }

    @Test
    void findsADeletedEntry() {
        enterAndSeal(2_500);

        tamper("DELETE FROM audit_entry WHERE id = " + entryIn(1));

        assertThat(check()).isEqualTo("1 COUNT");
    }

    @Test
    void findsAnEntryThatWasPutInLater() {
        enterAndSeal(10);
        long free = entryIn(1);
        tamper("DELETE FROM audit_entry WHERE id = " + free);
        tamper("INSERT INTO audit_entry (id, at, transaction, actor_kind, action, type) OVERRIDING SYSTEM VALUE"
                + " VALUES (" + free + ", now(), 1, 'SYSTEM', 'READ', 'forged')");

        assertThat(check()).endsWith("CONTENT");
    }

    @Test
    void findsAChangedAndAMissingSeal() {
        enterAndSeal(2_500);

        tamper("UPDATE audit_seal SET sealed_at = sealed_at - interval '1 day' WHERE id = 2");
        assertThat(check()).isEqualTo("2 CONTENT");

        tamper("DELETE FROM audit_seal WHERE id = 2");
        assertThat(check()).isEqualTo("2 MISSING");
    }

    @Test
    void waitsForTransactionsThatHaveNotEnded() throws SQLException {
        given.customer("K-1");
        try (var open = application.getConnection()) {
            open.setAutoCommit(false);
            execute(open, "UPDATE customer SET comment = 'still open' WHERE number = 'K-1'");
            enterAndSeal(10);
            assertThat(given.database().count("SELECT count(*) FROM audit_seal"))
                    .isZero();

            open.commit();
        }
        seal();
        seal();

        assertThat(check()).isEqualTo("sound");
        assertThat(given.database().count("SELECT max(to_id) FROM audit_seal"))
                .isGreaterThanOrEqualTo(given.database()
                        .count("SELECT id FROM audit_entry WHERE new_values ->> 'comment' = 'still open'"));
    }

    @Test
    void goesOnAfterARestoreIntoAServerThatIsYounger() {
        enterAndSeal(10);
        tamper("UPDATE audit_mark SET transaction = transaction + 1000000000");

        enterAndSeal(10);
        seal();

        assertThat(check()).isEqualTo("sound");
        assertThat(given.database().count("SELECT max(to_id) FROM audit_seal"))
                .isEqualTo(given.database().count("SELECT max(id) FROM audit_entry"));
    }

    private void enterAndSeal(int entries) {
        given.database()
                .update(
                        "INSERT INTO team (id, version, name) SELECT nextval('id_sequence'), 1, 'team ' || nextval('id_sequence')"
                                + " FROM generate_series(1, ?)",
                        entries);
        seal();
        seal();
    }

    private void seal() {
        given.database().texts("SELECT audit_seal_entries()");
    }

    private String check() {
        return given.database()
                .texts("SELECT coalesce(broken_seal || ' ' || fault, 'sound') FROM audit_check()")
                .get(0);
    }

    /** Ids of transactions that were rolled back are missing. */
    private long entryIn(int seal) {
        return given.database()
                .count(
                        "SELECT max(e.id) FROM audit_entry e JOIN audit_seal s ON e.id BETWEEN s.from_id AND s.to_id WHERE s.id = ?",
                        seal);
    }

    private void tamper(String sql) {
        given.database().update("DO $$ BEGIN SET LOCAL session_replication_role = replica; " + sql + "; END $$");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
