package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.account.service.ldap.LdapSettings;
import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.Site;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DirectorySourceIT {
    private static final String HERE = "192.0.2.1";

    @Inject
    LoginService logins;

    @Inject
    DirectorySource source;

    @Inject
    Fixtures given;

    private InMemoryDirectoryServer directory;

    @BeforeEach
    void start() throws Exception {
        var config = new InMemoryDirectoryServerConfig("dc=firma,dc=example");
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("plain", InetAddress.getLoopbackAddress(), 0, null));
        directory = new InMemoryDirectoryServer(config);
        directory.add("dn: dc=firma,dc=example", "objectClass: domain", "dc: firma");
        directory.add(
                "dn: uid=erika,dc=firma,dc=example",
                "objectClass: inetOrgPerson",
                "uid: erika",
                "cn: Erika Muster",
                "sn: Muster",
                "ou: Vertrieb",
                "userPassword: geheim");
        directory.startListening();
        source.use(Optional.of(settings()));
    }

    @AfterEach
    void stop() {
        source.use(Optional.empty());
        directory.shutDown(true);
    }

    @Test
    void letsPeopleOfTheDirectoryIn() {
        var step = logins.signIn(Site.INTRANET, "Erika", "geheim", HERE);

        assertThat(step.way()).isEqualTo(Way.LDAP);
        assertThat(step.identity().groups()).contains("ticket.read");
        assertThatThrownBy(() -> logins.signIn(Site.INTRANET, "erika", "falsch", HERE))
                .hasMessage("account.login.wrong");
        assertThatThrownBy(() -> logins.signIn(Site.INTRANET, "erika", "", HERE))
                .hasMessage("account.login.wrong");
        assertThat(logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE)
                        .way())
                .isEqualTo(Way.PASSWORD);
    }

    @Test
    void leavesLocalPeopleInWhenTheDirectoryIsAwayAndCountsNoFailure() {
        directory.shutDown(true);

        for (int i = 0; i < 7; i++) {
            assertThatThrownBy(() -> logins.signIn(Site.INTRANET, "erika", "geheim", HERE))
                    .isInstanceOf(SignInUnavailableException.class);
        }

        assertThat(given.database().count("SELECT count(*) FROM login_attempt")).isZero();
        assertThat(logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE)
                        .isComplete())
                .isTrue();
        assertThatThrownBy(() -> logins.signIn(Site.INTRANET, "agent", "falsch", HERE))
                .hasMessage("account.login.wrong");
    }

    private LdapSettings settings() {
        return new LdapSettings(
                "localhost",
                directory.getListenPort(),
                LdapSettings.Security.NONE,
                "",
                "",
                "dc=firma,dc=example",
                "(uid={login})",
                new LdapSettings.Attributes("entryUUID", "uid", "cn", "mail", "ou"),
                Optional.empty(),
                Optional.empty(),
                new Newcomers(GroupRoles.parse("SETTING", "Vertrieb=agent"), false));
    }
}
