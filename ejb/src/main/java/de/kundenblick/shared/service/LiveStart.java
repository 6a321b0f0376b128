package de.kundenblick.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Listens for hints from the start of the application to its end. */
@Startup
@Singleton
@DependsOn("DatabaseStart")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveStart {
    @Inject
    LiveMessages messages;

    private LiveListener listener;

    @PostConstruct
    void start() {
        listener = new LiveListener(new KundenblickDataSource(), messages::arrived);
        listener.start();
    }

    @PreDestroy
    void stop() {
        listener.end();
    }
}
