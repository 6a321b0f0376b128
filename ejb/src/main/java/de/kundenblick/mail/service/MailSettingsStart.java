package de.kundenblick.mail.service;

import de.kundenblick.mail.inbound.service.MailboxSettings;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads every setting about mails once, so that a wrong one stops the start and not somebody's mail. */
@Startup
@Singleton
@DependsOn("DatabaseStart")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class MailSettingsStart {
    private static final Logger LOG = Logger.getLogger(MailSettingsStart.class.getName());

    @PostConstruct
    void check() {
        try {
            if (MailSettings.current().isEmpty()) {
                LOG.info("No mail server is set: mails wait in the outbox.");
            }
            MailComposer.megabytes(SettingReader.current());
            MailNight.days(SettingReader.current());
            MailboxSettings.current();
        } catch (WrongSettingException wrong) {
            LOG.log(Level.SEVERE, "Kundenblick does not start. {0}", wrong.getMessage());
            throw wrong;
        }
    }
}
