package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.LoginThrottle;
import de.kundenblick.account.service.FirstStep.Next;
import de.kundenblick.account.service.Invitation;
import de.kundenblick.account.service.LoginCodeService;
import de.kundenblick.account.service.LoginService;
import de.kundenblick.account.service.PasswordLinkService;
import de.kundenblick.account.service.SecondStepService;
import de.kundenblick.customer.OwnPortalUse;
import de.kundenblick.customer.PortalAccessState;
import de.kundenblick.customer.PortalRole;
import de.kundenblick.customer.PortalWishes;
import de.kundenblick.given.Device;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsContact;
import de.kundenblick.shared.Site;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalAccessServiceIT {
    private static final String HERE = "192.0.2.1";
    private static final String ANNA = "anna@example.org";
    private static final String NEW = "green apples, 12 of them";
    private static final OwnPortalUse WISHES = new OwnPortalUse(true, false, "en", null, null);

    @Inject
    PortalAccessService service;

    @Inject
    PortalWelcomeService welcome;

    @Inject
    PasswordLinkService links;

    @Inject
    LoginService logins;

    @Inject
    LoginCodeService codes;

    @Inject
    SecondStepService secondStep;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsContact asContact;

    @Resource
    ManagedExecutorService executor;

    @BeforeEach
    void addAContact() {
        given.contact("anna").named("Anna", "Muster").email("Anna@example.org");
    }

    @Test
    void anInvitationLetsTheContactInOnce() throws Exception {
        assertThat(state()).isEqualTo(PortalAccessState.NONE);
        String token = invite();
        assertThat(state()).isEqualTo(PortalAccessState.INVITED);
        refused(NEW);
        assertThat(welcome.look(token)).get().satisfies(guest -> {
            assertThat(guest.login()).isEqualTo(ANNA);
            assertThat(guest.name()).isEqualTo("Anna Muster");
            assertThat(guest.first()).isTrue();
        });

        welcome.accept(token, NEW, WISHES, HERE);

        assertThat(logins.signIn(Site.PORTAL, ANNA, NEW, HERE).isComplete()).isTrue();
        var view = asAgent.call(() -> service.find("anna").orElseThrow());
        assertThat(view.state()).isEqualTo(PortalAccessState.ACTIVE);
        assertThat(view.activeSince()).isNotNull();
        assertThat(view.signedInAt()).isNotNull();
        assertThat(view.wishes()).isEqualTo(new PortalWishes(PortalRole.OWN, true, false, "en"));
        assertThat(welcome.look(token)).isEmpty();
        assertThatThrownBy(() -> welcome.accept(token, NEW, WISHES, HERE)).hasMessage("account.link.invalid");
    }

    @Test
    void ofSeveralWhoUseALinkAtTheSameMomentOneSucceeds() throws Exception {
        String token = invite();
        Callable<Boolean> use = () -> {
            try {
                welcome.accept(token, NEW, WISHES, HERE);
                return true;
            } catch (RuntimeException tooLate) {
                return false;
            }
        };

        int succeeded = 0;
        for (var each : executor.invokeAll(Collections.nCopies(4, use))) {
            succeeded += each.get() ? 1 : 0;
        }

        assertThat(succeeded).isOne();
    }

    @Test
    void aLinkEndsAfterItsTimeAndWithALaterOneAndWhenItIsWithdrawn() throws Exception {
        String first = invite();
        assertThat(given.database()
                        .count("SELECT count(*) FROM account_link WHERE expires_at = created_at + interval '72 hours'"))
                .isOne();
        String second = invite();
        assertThat(welcome.look(first)).isEmpty();

        given.database().update("UPDATE account_link SET expires_at = now() - interval '1 second'");
        assertThat(welcome.look(second)).isEmpty();
        assertThat(state()).isEqualTo(PortalAccessState.NONE);

        String third = invite();
        asAgent.run(() -> service.withdraw("anna"));
        assertThat(welcome.look(third)).isEmpty();
        links.ask(Site.PORTAL, ANNA, HERE);
        assertThat(given.database().count("SELECT count(*) FROM account_link WHERE used_at IS NULL"))
                .as("whoever never came has no password to be replaced")
                .isZero();
    }

    @Test
    void aLinkOfOneSiteMeansNothingAtTheOther() throws Exception {
        String token = invite();

        assertThat(links.look(Site.INTRANET, token)).isEmpty();
        assertThatThrownBy(() -> links.use(Site.INTRANET, token, NEW, HERE)).hasMessage("account.link.invalid");
        assertThat(welcome.look("guessed")).isEmpty();
    }

    @Test
    void aClosedAccessEndsLinksAndSessionsUntilItIsOpenedAgain() throws Exception {
        String token = invite();
        welcome.accept(token, NEW, WISHES, HERE);
        String another = token(asAdmin.call(() -> service.invite("anna")));

        asAgent.run(() -> service.deactivate("anna"));

        assertThat(state()).isEqualTo(PortalAccessState.DEACTIVATED);
        assertThat(welcome.look(another)).isEmpty();
        refused(NEW);
        assertThat(logins.refresh(Site.PORTAL, ANNA)).isEmpty();
        assertThatThrownBy(this::invite).hasMessage("customer.portal.isDeactivated");
        asAgent.run(() -> service.reactivate("anna"));
        assertThat(logins.signIn(Site.PORTAL, ANNA, NEW, HERE).isComplete()).isTrue();
    }

    @Test
    void nobodyButAnAdministratorHandsOverAnotherPassword() throws Exception {
        String first = invite();
        welcome.accept(first, NEW, WISHES, HERE);

        assertThatThrownBy(this::invite).hasMessage("account.link.notMailable");

        assertThat(given.database().count("SELECT count(*) FROM account_link WHERE used_at IS NULL"))
                .isZero();
        assertThat(welcome.look(token(asAdmin.call(() -> service.invite("anna")))))
                .isPresent();
    }

    @Test
    void whoIsNotValidIsNotInvited() {
        given.contact("anna").invalid();

        assertThatThrownBy(this::invite).hasMessage("customer.portal.notValid");
    }

    @Test
    void withoutAnAddressOfOnesOwnOneSignsInByTheLogin() throws Exception {
        given.contact("berta").signsInAs(ANNA);
        assertThat(asAgent.call(() -> service.invite("anna")).mailed()).isFalse();
        assertThat(login("anna")).isEqualTo("anna");

        given.contact("carl");
        asAgent.run(() -> service.invite("carl"));
        assertThat(login("carl")).isEqualTo("carl");
    }

    @Test
    void manyWrongPasswordsAreShownAndForgiven() throws Exception {
        welcome.accept(invite(), NEW, WISHES, HERE);
        for (int i = 0; i < LoginThrottle.FAILURES_PER_LOGIN; i++) {
            refused("wrong");
        }
        refused(NEW);
        assertThat(asAgent.call(() -> service.find("anna").orElseThrow()).locked())
                .isTrue();

        asAgent.run(() -> service.unlock("anna"));

        assertThat(logins.signIn(Site.PORTAL, ANNA, NEW, HERE).isComplete()).isTrue();
    }

    @Test
    void aContactsDeviceIsAskedForUntilAnAdministratorResetsIt() throws Exception {
        given.contact("anna").signsInAs(ANNA);
        var secret = asContact.call(secondStep::begin);
        var device = new Device(secret.text());
        asContact.call(() -> secondStep.confirm(device.code()));

        var first = logins.signIn(Site.PORTAL, ANNA, Fixtures.PASSWORD, HERE);
        assertThat(first.next()).isEqualTo(Next.CODE);
        assertThat(codes.pass(first, device.code(1), HERE).name()).isEqualTo(ANNA);
        assertThat(asAgent.call(() -> service.find("anna").orElseThrow()).secondStep())
                .isTrue();

        assertThatThrownBy(() -> asAgent.run(() -> service.resetSecondStep("anna")))
                .isInstanceOf(EJBAccessException.class);
        asAdmin.run(() -> service.resetSecondStep("anna"));
        assertThat(logins.signIn(Site.PORTAL, ANNA, Fixtures.PASSWORD, HERE).isComplete())
                .isTrue();
    }

    @Test
    void onlyWhoMayInviteDoes() {
        assertThatThrownBy(() -> asAnalyst.run(() -> service.invite("anna"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asContact.run(() -> service.find("anna"))).isInstanceOf(EJBAccessException.class);
    }

    private PortalAccessState state() throws Exception {
        return asAgent.call(() -> service.find("anna").orElseThrow()).state();
    }

    private String login(String contact) throws Exception {
        return asAgent.call(() -> service.find(contact).orElseThrow()).login();
    }

    private void refused(String password) {
        assertThatThrownBy(() -> logins.signIn(Site.PORTAL, ANNA, password, HERE))
                .isInstanceOf(LoginRefusedException.class);
    }

    private String invite() throws Exception {
        return token(asAgent.call(() -> service.invite("anna")));
    }

    private static String token(Invitation invitation) {
        String path = invitation.path();
        assertThat(path).startsWith("/portal/login/invited?token=");
        return path.substring(path.indexOf('=') + 1);
    }
}
