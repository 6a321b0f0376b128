package de.kundenblick.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database up and its schema up to date before anything else of the application runs. */
@Startup
@Singleton
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/kundenblick",
        className = "de.kundenblick.shared.service.KundenblickDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        maxIdleTime = 300,
        transactional = true,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.max-wait-time-in-millis=4000",
            "fish.payara.fail-all-connections=true"
        })
public class DatabaseStart {
    private static final Logger LOG = Logger.getLogger(DatabaseStart.class.getName());

    @Resource(lookup = "java:app/jdbc/kundenblick")
    DataSource dataSource;

    @PostConstruct
    void start() {
        try {
            Settings.current().check();
            connectOnce(new KundenblickDataSource());
            migrate(KundenblickDataSource.ofOwner());
            DatabaseRights.give(KundenblickDataSource.ofOwner(), new KundenblickDataSource());
        } catch (WrongSettingException wrong) {
            LOG.log(Level.SEVERE, "Kundenblick does not start. {0}", wrong.getMessage());
            throw wrong;
        }
    }

    private static void connectOnce(DataSource database) {
        try (var connection = database.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < 17) {
                throw new WrongSettingException(
                        "KUNDENBLICK_DB_URL", "leads to PostgreSQL " + version + "; version 17 or newer is needed.");
            }
            checkLetters(connection, Settings.current().database().isEmpty());
        } catch (SQLException notReached) {
            throw KundenblickDataSource.unusable(notReached);
        }
    }

    /** Logins, numbers and names are compared in lower case: a database that knows ASCII only would lose some. */
    private static void checkLetters(Connection connection, boolean embedded) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select lower('\u00dc') = '\u00fc'")) {
            answer.next();
            if (answer.getBoolean(1)) {
                return;
            }
        }
        if (embedded) {
            LOG.warning("The embedded database was made by an earlier version and does not know upper and lower case"
                    + " of letters such as \u00dc. Name another folder in KUNDENBLICK_DATA to have it made anew.");
            return;
        }
        throw new WrongSettingException(
                "KUNDENBLICK_DB_URL",
                "leads to a database that does not know upper and lower case of letters such as \u00dc. Create it with"
                        + " ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C'"
                        + " LC_CTYPE 'C.UTF-8' TEMPLATE template0.");
    }

    /** Safe when several nodes start at once: Flyway holds a lock in the database while it migrates. */
    static void migrate(DataSource database) {
        try {
            Flyway schema = Flyway.configure(DatabaseStart.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration", "classpath:db/always")
                    .load();
            SchemaVersion.refuseNewer(schema.info());
            schema.migrate();
        } catch (FlywayException refused) {
            throw new WrongSettingException(
                    "KUNDENBLICK_DB_URL",
                    "leads to a database whose schema cannot be brought up to date: " + refused.getMessage(),
                    refused);
        }
    }

    @PreDestroy
    void stop() {
        EmbeddedDatabase.stop();
    }
}
