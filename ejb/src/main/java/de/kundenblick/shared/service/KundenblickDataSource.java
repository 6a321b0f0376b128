package de.kundenblick.shared.service;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connects to the database that the settings name, or to the embedded one. The container's pool makes instances of it
 * by its class name, which is how both packagings get their database without an entry in an archive or on a server.
 */
public class KundenblickDataSource implements DataSource {
    private static final int LOGIN_TIMEOUT_SECONDS = 5;
    private static final String APPLICATION_NAME = "kundenblick";
    private static final Logger LOG = Logger.getLogger(KundenblickDataSource.class.getName());

    /** A database that was there once and is gone is an outage, not a wrong setting. */
    private static volatile boolean reached;

    @Override
    public Connection getConnection() throws SQLException {
        try {
            var connection = target().getConnection();
            reached = true;
            return connection;
        } catch (SQLException lost) {
            if (!reached) {
                LOG.log(
                        Level.SEVERE,
                        "Kundenblick does not start. {0}",
                        unusable(lost).getMessage());
            }
            throw lost;
        } catch (WrongSettingException wrong) {
            LOG.log(Level.SEVERE, "Kundenblick does not start. {0}", wrong.getMessage());
            throw new SQLException(wrong);
        }
    }

    /** What to tell IT when no connection can be made at the start. */
    static WrongSettingException unusable(SQLException reason) {
        return new WrongSettingException(
                "KUNDENBLICK_DB_URL",
                "leads to no usable database with this user and password: " + reason.getMessage(),
                reason);
    }

    /** The pool's own user is ignored: the settings say who signs in. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    /** For what the application itself has no right to: bringing the schema up to date. */
    static DataSource ofOwner() {
        var settings = Settings.current();
        return settings.database()
                .map(database -> to(database.url(), database.owner()))
                .orElseGet(() -> {
                    var embedded = EmbeddedDatabase.running(settings.dataFolder());
                    return to(embedded.url(), embedded.owner());
                });
    }

    private static PGSimpleDataSource target() {
        var settings = Settings.current();
        return settings.database()
                .map(database -> to(database.url(), database.user()))
                .orElseGet(() -> {
                    var embedded = EmbeddedDatabase.running(settings.dataFolder());
                    return to(embedded.url(), embedded.application());
                });
    }

    private static PGSimpleDataSource to(String url, Settings.Account account) {
        var target = new PGSimpleDataSource();
        target.setUrl(url);
        target.setUser(account.login());
        target.setPassword(account.password());
        // The audit log takes whoever calls himself otherwise for another program.
        target.setApplicationName(APPLICATION_NAME);
        target.setPrepareThreshold(3);
        target.setReWriteBatchedInserts(true);
        target.setLoginTimeout(LOGIN_TIMEOUT_SECONDS);
        target.setConnectTimeout(LOGIN_TIMEOUT_SECONDS);
        target.setTcpKeepAlive(true);
        return target;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The driver logs through java.util.logging only.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The pool's wish is ignored: a page waits five seconds at most for a lost database.
    }

    @Override
    public int getLoginTimeout() {
        return LOGIN_TIMEOUT_SECONDS;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return Logger.getLogger("org.postgresql");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper of " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
