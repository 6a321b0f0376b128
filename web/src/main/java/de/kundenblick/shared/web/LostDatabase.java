package de.kundenblick.shared.web;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells an outage of the database from a bug. */
public final class LostDatabase {
    private static final int DEEPEST = 50;

    private LostDatabase() {}

    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(LostDatabase::is);
    }

    /** The connection pool gives up with a ResourceException, the driver with SQL state 08 (connection) or 57P (shutdown). */
    private static boolean is(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return state != null && (state.startsWith("08") || state.startsWith("57P"));
        }
        return cause instanceof ResourceException;
    }
}
