package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.LoginThrottle;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Site;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PasswordChangeIT {
    private static final String HERE = "192.0.2.1";
    private static final String NEW = "green apples, 12 of them";

    @Inject
    OwnAccountService service;

    @Inject
    LoginService logins;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Test
    void makesEveryOtherLoginAnotherOne() throws Exception {
        var before =
                logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE).identity();

        var own = asAgent.call(() -> service.changePassword(Fixtures.PASSWORD, NEW));

        var stored = logins.refresh(Site.INTRANET, "agent").orElseThrow();
        assertThat(stored.isSameLogin(before)).isFalse();
        assertThat(stored.isSameLogin(own)).isTrue();
        assertThat(own.groups()).isEqualTo(before.groups());
        assertThat(logins.signIn(Site.INTRANET, "agent", NEW, HERE).identity().isSameLogin(own))
                .isTrue();
    }

    @Test
    void stopsGuessingOfTheOldPasswordWithoutLockingTheLogin() throws Exception {
        for (int i = 0; i < LoginThrottle.FAILURES_PER_LOGIN; i++) {
            assertThatThrownBy(() -> asAgent.run(() -> service.changePassword("guess", NEW)))
                    .isInstanceOf(PasswordRefusedException.class)
                    .hasMessage("account.password.wrong");
        }

        assertThatThrownBy(() -> asAgent.run(() -> service.changePassword(Fixtures.PASSWORD, NEW)))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage("account.login.locked");
        assertThat(logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE)
                        .identity()
                        .name())
                .isEqualTo("agent");
    }
}
