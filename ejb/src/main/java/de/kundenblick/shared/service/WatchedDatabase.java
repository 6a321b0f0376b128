package de.kundenblick.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reads the figures of the database once for all that ask within some seconds. */
@ApplicationScoped
public class WatchedDatabase {
    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    DatabaseFiguresRepository repository;

    @Inject
    Clock clock;

    private Instant readAt = Instant.MIN;
    private DatabaseFigures figures = DatabaseFigures.UNKNOWN;

    public synchronized DatabaseFigures figures() {
        Instant now = clock.instant();
        if (readAt.isBefore(now.minus(FRESH))) {
            try {
                figures = repository.read();
            } catch (PersistenceException unreachable) {
                figures = DatabaseFigures.UNKNOWN;
            }
            readAt = now;
        }
        return figures;
    }
}
