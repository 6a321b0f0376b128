package de.kundenblick.shared.web;

import de.kundenblick.shared.service.DatabaseFigures;
import de.kundenblick.shared.service.WatchedDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Figures that are looked up when somebody asks for them. */
@ApplicationScoped
public class Gauges {
    @Inject
    MetricRegistry registry;

    @Inject
    WatchedDatabase database;

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        registry.gauge(named("sessions", "Sessions that began on this node and are open"), OpenSessions::count);
        gauge("database_connections", "Connections of all nodes to the database", DatabaseFigures::connections);
        gauge("database_connections_busy", "Connections that are at work or hold a transaction", DatabaseFigures::busy);
        gauge("jobs_late", "Jobs that should have begun more than a minute ago", DatabaseFigures::lateJobs);
        gauge("jobs_failing", "Jobs that failed the last time", DatabaseFigures::failingJobs);
        gauge("mails_late", "Mails that should have been sent more than a minute ago", DatabaseFigures::lateMails);
        gauge("mails_lost", "Mails of the last day that were given up or are uncertain", DatabaseFigures::lostMails);
        gauge(
                "mailboxes_failing",
                "Mailboxes that could not be looked into the last time",
                DatabaseFigures::failingMailboxes);
        gauge(
                "mails_unread",
                "Received mails that should have been read more than a minute ago, or could not be read",
                DatabaseFigures::unreadMails);
    }

    private void gauge(String name, String description, ToLongFunction<DatabaseFigures> figure) {
        registry.gauge(named(name, description), () -> figure.applyAsLong(database.figures()));
    }

    private static Metadata named(String name, String description) {
        return Metadata.builder()
                .withName("kundenblick_" + name)
                .withDescription(description)
                .build();
    }
}
