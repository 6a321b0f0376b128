package de.kundenblick.job.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Begins with the work in the background once the database is there, and ends it before the database goes. */
@Startup
@Singleton
@DependsOn("DatabaseStart")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class JobStart {
    @Inject
    JobScheduler scheduler;

    @PostConstruct
    void start() {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
