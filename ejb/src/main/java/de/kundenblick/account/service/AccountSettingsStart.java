package de.kundenblick.account.service;

import de.kundenblick.account.service.ldap.LdapSettings;
import de.kundenblick.account.service.openid.OpenIdSettings;
import de.kundenblick.shared.service.PublicAddress;
import de.kundenblick.shared.service.Secrets;
import de.kundenblick.shared.service.SettingReader;
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

/** Reads every setting about signing in once, so that a wrong one stops the start and not somebody's login. */
@Startup
@Singleton
@DependsOn("DatabaseStart")
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AccountSettingsStart {
    private static final Logger LOG = Logger.getLogger(AccountSettingsStart.class.getName());

    @Inject
    Secrets secrets;

    @PostConstruct
    void check() {
        try {
            PublicAddress.current();
            LdapSettings.current();
            OpenIdSettings.current();
            new TwoStepRule().use(SettingReader.current());
            SettingReader.current().flag(LocalLoginRule.SETTING, true);
            secrets.check();
        } catch (WrongSettingException wrong) {
            LOG.log(Level.SEVERE, "Kundenblick does not start. {0}", wrong.getMessage());
            throw wrong;
        }
    }
}
