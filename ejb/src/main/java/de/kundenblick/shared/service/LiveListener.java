package de.kundenblick.shared.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Waits for hints of the database on a connection of its own, outside the pool, because it keeps it for ever. A lost one
 * is made anew.
 */
class LiveListener extends Thread {
    private static final Logger LOG = Logger.getLogger(LiveListener.class.getName());
    private static final int WAIT_MILLIS = 5_000;

    private final DataSource database;
    private final Consumer<LiveMessage> receiver;
    private volatile boolean ended;
    private volatile Connection connection;

    LiveListener(DataSource database, Consumer<LiveMessage> receiver) {
        super("kundenblick-live");
        this.database = database;
        this.receiver = receiver;
        setDaemon(true);
    }

    @Override
    public void run() {
        boolean interrupted = false;
        while (!ended) {
            try {
                listen(interrupted);
            } catch (SQLException lost) {
                if (!ended && !interrupted) {
                    LOG.log(Level.WARNING, "No live hints for now: {0}", lost.getMessage());
                }
                interrupted = true;
                pause();
            }
        }
    }

    private void listen(boolean again) throws SQLException {
        try (var own = database.getConnection();
                var statement = own.createStatement()) {
            connection = own;
            statement.execute("LISTEN " + LiveMessage.CHANNEL);
            if (again) {
                receive(LiveMessages.MISSED);
            }
            var hints = own.unwrap(PGConnection.class);
            while (!ended) {
                for (var hint : hints.getNotifications(WAIT_MILLIS)) {
                    receive(LiveMessage.decode(hint.getParameter()));
                }
                if (!own.isValid(WAIT_MILLIS / 1_000)) {
                    throw new SQLException("the connection is gone");
                }
            }
        }
    }

    private void receive(LiveMessage message) {
        try {
            receiver.accept(message);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A live hint was lost", failed);
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException end) {
            ended = true;
        }
    }

    void end() {
        ended = true;
        interrupt();
        try {
            var own = connection;
            if (own != null) {
                own.close();
            }
        } catch (SQLException gone) {
            LOG.log(Level.FINE, "The connection was gone already", gone);
        }
    }
}
