package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Site;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OwnAccountServiceIT {
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
    void theNewPasswordCountsFromTheNextLoginOn() throws Exception {
        asAgent.run(() -> service.changePassword(Fixtures.PASSWORD, NEW));

        assertThat(logins.signIn(Site.INTRANET, "agent", NEW, "192.0.2.1")
                        .identity()
                        .name())
                .isEqualTo("agent");
    }

    @Test
    void refusesAWrongOldPasswordTheSameOneAndAWeakOne() {
        assertThatThrownBy(() -> asAgent.run(() -> service.changePassword("guess", NEW)))
                .isInstanceOf(PasswordRefusedException.class)
                .hasMessage("account.password.wrong");
        assertThatThrownBy(() -> asAgent.run(() -> service.changePassword(Fixtures.PASSWORD, Fixtures.PASSWORD)))
                .hasMessage("account.password.unchanged");
        assertThatThrownBy(() -> asAgent.run(() -> service.changePassword(Fixtures.PASSWORD, "short")))
                .hasMessage("account.password.tooShort");
    }
}
