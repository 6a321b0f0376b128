package de.kundenblick.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.account.service.LoginService;
import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.Site;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CallerPermissionsIT {
    @Inject
    Fixtures given;

    @Inject
    LoginService logins;

    @Inject
    CurrentEmployee current;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsContact asContact;

    @Test
    void callersMayDoWhatTheirRolesAreGiven() {
        CallerPermissions.BY_ROLE.forEach((role, permissions) -> {
            var expected = new HashSet<>(permissions);
            expected.add(Permissions.EMPLOYEE);
            expected.add(Permissions.PASSWORD_CHANGE);

            var identity = logins.refresh(Site.INTRANET, role).orElseThrow();

            assertThat(identity.groups()).as(role).isEqualTo(expected);
        });
    }

    @Test
    void eachCallIsOneOfItsOwnCaller() throws Exception {
        assertThat(asAgent.call(() -> current.get().login())).isEqualTo("agent");
        assertThat(asColleague.call(() -> current.get().login())).isEqualTo("colleague");
        assertThat(asContact.call(() -> current.find())).isEmpty();
    }
}
