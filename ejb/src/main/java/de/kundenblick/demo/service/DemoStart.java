package de.kundenblick.demo.service;

import de.kundenblick.shared.service.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Fills an empty database when the settings ask for it. */
@Startup
@Singleton
@DependsOn({"DatabaseStart", "JobStart"})
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    DemoData demo;

    @Inject
    DemoIncidents incidents;

    @PostConstruct
    void start() {
        if (Settings.current().demo() && demo.fillIfEmpty()) {
            var imported = incidents.load();
            LOG.info(() -> "Demo data are in the database, "
                    + imported.written().created() + " tickets of a real incident log among them");
        }
    }
}
