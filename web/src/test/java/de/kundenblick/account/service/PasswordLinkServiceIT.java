package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LinkPurpose;
import de.kundenblick.account.LinkRefusedException;
import de.kundenblick.account.LoginThrottle;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Site;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PasswordLinkServiceIT {
    private static final String HERE = "192.0.2.1";
    private static final String NEW = "green apples, 12 of them";

    @Inject
    PasswordLinkService service;

    @Inject
    AccountHelpService help;

    @Inject
    OwnAccountService account;

    @Inject
    LoginService logins;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Test
    void anInvitationSetsAPasswordOnce() throws Exception {
        var before =
                logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE).identity();
        var token = invite("agent");
        assertThat(service.look(Site.INTRANET, token))
                .contains(new PasswordLinkService.Target(LinkPurpose.INVITATION, "agent", "Petra Adler"));

        service.use(Site.INTRANET, token, NEW, HERE);

        var after = logins.signIn(Site.INTRANET, "agent", NEW, HERE).identity();
        assertThat(after.isSameLogin(before)).isFalse();
        assertThat(service.look(Site.INTRANET, token)).isEmpty();
        assertThatThrownBy(() -> service.use(Site.INTRANET, token, NEW, HERE)).hasMessage("account.link.invalid");
    }

    @Test
    void aPasswordThatIsTooEasyUsesNothingUp() throws Exception {
        var token = invite("agent");

        assertThatThrownBy(() -> service.use(Site.INTRANET, token, "short", HERE))
                .isInstanceOf(PasswordRefusedException.class);

        service.use(Site.INTRANET, token, NEW, HERE);
    }

    @Test
    void everyLinkEndsWithAnotherOneThatIsUsedOrIssued() throws Exception {
        var first = invite("agent");
        var second = invite("agent");
        assertThat(service.look(Site.INTRANET, first)).isEmpty();

        service.use(Site.INTRANET, second, NEW, HERE);

        assertThat(given.database().count("SELECT count(*) FROM account_link WHERE used_at IS NULL"))
                .isZero();
    }

    @Test
    void endsAfterItsTimeAndWithTheAccount() throws Exception {
        var token = invite("agent");
        given.database().update("UPDATE account_link SET expires_at = now() - interval '1 second'");
        assertThat(service.look(Site.INTRANET, token)).isEmpty();

        given.database().update("UPDATE account_link SET expires_at = now() + interval '1 hour'");
        assertThat(service.look(Site.INTRANET, token)).isPresent();
        given.employee("agent").disabled();
        assertThat(service.look(Site.INTRANET, token)).isEmpty();
        assertThatThrownBy(() -> service.use(Site.INTRANET, token, NEW, HERE)).isInstanceOf(LinkRefusedException.class);
    }

    @Test
    void aPasswordThatOneChangesOneselfEndsLinks() throws Exception {
        var token = invite("agent");

        asAgent.run(() -> account.changePassword(Fixtures.PASSWORD, NEW));

        assertThat(service.look(Site.INTRANET, token)).isEmpty();
    }

    @Test
    void asksForEverybodyAlikeAndNotTooOften() {
        service.ask(Site.INTRANET, "agent", HERE);
        service.ask(Site.INTRANET, "nobody", HERE);
        for (int i = 1; i < LoginThrottle.FAILURES_PER_LOGIN; i++) {
            service.ask(Site.INTRANET, "agent", HERE);
        }

        assertThatThrownBy(() -> service.ask(Site.INTRANET, "agent", HERE)).hasMessage("account.link.tooMany");
        assertThat(logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE)
                        .isComplete())
                .isTrue();
    }

    @Test
    void keepsNoTokenInTheTable() throws Exception {
        var token = invite("agent");

        assertThat(given.database().texts("SELECT token_hash FROM account_link"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}")
                .doesNotContain(token);
    }

    @Test
    void onlyAdministratorsInvite() {
        assertThatThrownBy(() -> asAgent.run(() -> help.invite("colleague"))).isInstanceOf(EJBAccessException.class);
    }

    private String invite(String login) throws Exception {
        String path = asAdmin.call(() -> help.invite(login)).path();
        return path.substring(path.indexOf('=') + 1);
    }
}
