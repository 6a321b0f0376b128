package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.service.LoginService;
import de.kundenblick.account.service.OwnAccountService;
import de.kundenblick.customer.OwnPortalUse;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.Site;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OwnPortalUseServiceIT {
    private static final String HERE = "192.0.2.1";
    private static final String ANNA = "anna@example.org";

    @Inject
    OwnPortalUseService service;

    @Inject
    OwnAccountService account;

    @Inject
    LoginService logins;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsContact asContact;

    @BeforeEach
    void letAnnaIn() {
        given.contact("anna").signsInAs(ANNA);
    }

    @Test
    void keepsWhatTheContactChooses() throws Exception {
        var chosen = new OwnPortalUse(true, false, "en", "Europe/Lisbon", "dark");

        asContact.run(() -> service.save(chosen));

        assertThat(asContact.call(service::get)).isEqualTo(chosen);
        assertThatThrownBy(() -> asAgent.run(() -> service.save(chosen))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void endsAllSessionsAtOnce() throws Exception {
        var before = logins.signIn(Site.PORTAL, ANNA, Fixtures.PASSWORD, HERE).identity();
        assertThat(asContact.call(service::signedInAt)).isPresent();

        asContact.run(service::endSessions);

        assertThat(logins.refresh(Site.PORTAL, ANNA)).get().matches(now -> !now.isSameLogin(before));
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() throws Exception {
        var before = logins.signIn(Site.PORTAL, ANNA, Fixtures.PASSWORD, HERE).identity();

        var own = asContact.call(() -> account.changePassword(Fixtures.PASSWORD, "green apples, 12 of them"));

        assertThat(own.isSameLogin(before)).isFalse();
        assertThat(logins.refresh(Site.PORTAL, ANNA)).contains(own);
        assertThatThrownBy(() -> asContact.run(() -> account.changePassword("wrong", "red apples, 12 of them")))
                .hasMessage("account.password.wrong");
    }
}
