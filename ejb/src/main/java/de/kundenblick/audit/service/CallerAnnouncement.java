package de.kundenblick.audit.service;

import de.kundenblick.shared.Json;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.DatasourceAccessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Tells the database who is calling, whose triggers write it into the audit log: once in each transaction, at its first
 * writing. Transactions that only read pay nothing.
 */
@Startup
@Singleton
@DependsOn("DatabaseStart")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class CallerAnnouncement {
    private static final String ANNOUNCE = "select set_config('kundenblick.caller', ?, true)";

    @PersistenceUnit
    EntityManagerFactory database;

    @Inject
    Callers callers;

    @PostConstruct
    void begin() {
        database.unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postBeginTransaction(SessionEvent event) {
                announce((AbstractSession) event.getSession());
            }
        });
    }

    private void announce(AbstractSession session) {
        var accessor = (DatasourceAccessor) session.getAccessor();
        accessor.incrementCallCount(session);
        try (var statement = ((java.sql.Connection) accessor.getDatasourceConnection()).prepareStatement(ANNOUNCE)) {
            statement.setString(1, text(callers.current()));
            statement.execute();
        } catch (SQLException lost) {
            throw new PersistenceException(lost);
        } finally {
            accessor.decrementCallCount();
        }
    }

    private static String text(Caller caller) {
        var text = Json.createObjectBuilder().add("kind", caller.kind().name());
        if (caller.actor() != null) {
            text.add("actor", caller.actor());
        }
        if (caller.address() != null) {
            text.add("address", caller.address()).add("request", caller.request());
        }
        return text.build().toString();
    }
}
