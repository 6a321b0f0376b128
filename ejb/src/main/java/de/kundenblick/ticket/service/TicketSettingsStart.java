package de.kundenblick.ticket.service;

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

/** Reads every setting about tickets once, so that a wrong one stops the start and not somebody's work. */
@Startup
@Singleton
@DependsOn("DatabaseStart")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class TicketSettingsStart {
    private static final Logger LOG = Logger.getLogger(TicketSettingsStart.class.getName());

    @PostConstruct
    void check() {
        try {
            new AttachmentRules().use(SettingReader.current());
            new AutoReplyLimits().use(SettingReader.current());
            new PortalRules().use(SettingReader.current());
            UnlockJob.resetsOwner(SettingReader.current());
        } catch (WrongSettingException wrong) {
            LOG.log(Level.SEVERE, "Kundenblick does not start. {0}", wrong.getMessage());
            throw wrong;
        }
    }
}
