package de.kundenblick.shared;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Tells at once that the database is gone. EclipseLink would try the query again three times, five seconds apart, while
 * the reader looks at an empty page; the connection pool has replaced stale connections by then anyway.
 */
public class PromptFailure implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
            login.setQueryRetryAttemptCount(0);
            login.setDelayBetweenConnectionAttempts(0);
        }
    }
}
