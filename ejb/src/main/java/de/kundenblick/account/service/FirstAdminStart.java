package de.kundenblick.account.service;

import de.kundenblick.shared.service.Settings;
import de.kundenblick.shared.service.WrongSettingException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Creates the first administrator that the settings name, when the database has just been made. */
@Startup
@Singleton
@DependsOn("DatabaseStart")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdminStart {
    private static final Logger LOG = Logger.getLogger(FirstAdminStart.class.getName());

    @Inject
    FirstAdmin firstAdmin;

    @PostConstruct
    void start() {
        try {
            if (firstAdmin.createIfNobodyIsThere(Settings.current()::firstAdmin)) {
                LOG.info("The first administrator has been created");
            }
        } catch (WrongSettingException wrong) {
            LOG.log(Level.SEVERE, "Kundenblick does not start. {0}", wrong.getMessage());
            throw wrong;
        }
    }
}
