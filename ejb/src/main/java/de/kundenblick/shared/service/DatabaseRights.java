package de.kundenblick.shared.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What the application's database user may do in the schema of its owner: read and write rows, and of the audit log only
 * read. Given again after each migration, because there may be new tables.
 */
final class DatabaseRights {
    private static final Logger LOG = Logger.getLogger(DatabaseRights.class.getName());

    private static final String COULD_CHANGE_LOG =
            """
            select has_table_privilege('audit_entry', 'DELETE') or has_table_privilege('audit_seal', 'DELETE')
                or pg_has_role((select relowner from pg_class where oid = 'audit_entry'::regclass), 'MEMBER')
            """;

    private DatabaseRights() {}

    static void give(DataSource owner, DataSource application) {
        try (var asOwner = owner.getConnection();
                var asApplication = application.getConnection()) {
            String user = asApplication.getMetaData().getUserName();
            if (!user.equals(asOwner.getMetaData().getUserName())) {
                grant(asOwner, user);
            }
            if (couldChangeLog(asApplication)) {
                LOG.log(
                        Level.WARNING,
                        "The database user \"{0}\" could remove the protection of the audit log, because the schema"
                                + " belongs to it or it is a superuser. Name the owner in KUNDENBLICK_DB_OWNER and a"
                                + " plain user in KUNDENBLICK_DB_USER.",
                        user);
            }
        } catch (SQLException refused) {
            throw new WrongSettingException(
                    "KUNDENBLICK_DB_OWNER",
                    "names a user who cannot give the application its rights: " + refused.getMessage(),
                    refused);
        }
    }

    private static void grant(Connection owner, String user) throws SQLException {
        try (var statement = owner.prepareStatement("select grant_to_application(?)")) {
            statement.setString(1, user);
            statement.execute();
        }
    }

    private static boolean couldChangeLog(Connection application) throws SQLException {
        try (var statement = application.createStatement();
                var answer = statement.executeQuery(COULD_CHANGE_LOG)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
