package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.LoginThrottle;
import de.kundenblick.account.Permissions;
import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.Site;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LoginServiceIT {
    private static final String HERE = "192.0.2.1";
    private static final String WRONG = "account.login.wrong";
    private static final String LOCKED = "account.login.locked";

    @Inject
    LoginService service;

    @Inject
    Fixtures given;

    @Test
    void givesAnEmployeeThePermissionsOfAllRoles() {
        given.employee("both").role("analyst").role("configurator");

        var identity =
                service.signIn(Site.INTRANET, " Both ", Fixtures.PASSWORD, HERE).identity();

        assertThat(identity.name()).isEqualTo("both");
        assertThat(identity.groups())
                .contains(Permissions.EMPLOYEE, Permissions.TICKET_READ_ALL, Permissions.BOARD_CONFIGURE)
                .doesNotContain(Permissions.CUSTOMER_EDIT, Permissions.CONTACT);
    }

    @Test
    @Tag("F-03")
    void knowsEachSitesPeopleAtThatSiteOnly() {
        given.contact("anna").signsInAs("anna@example.org");

        var identity = service.signIn(Site.PORTAL, "anna@example.org", Fixtures.PASSWORD, HERE)
                .identity();

        assertThat(identity.groups()).containsExactlyInAnyOrder(Permissions.CONTACT, Permissions.PORTAL_WRITE);
        refusal(Site.INTRANET, "anna@example.org", Fixtures.PASSWORD).hasMessage(WRONG);
        refusal(Site.PORTAL, "agent", Fixtures.PASSWORD).hasMessage(WRONG);
    }

    @Test
    void saysTheSameOfAWrongPasswordAnUnknownNameAndADisabledLogin() {
        given.employee("gone").disabled();

        refusal(Site.INTRANET, "agent", "guess").hasMessage(WRONG);
        refusal(Site.INTRANET, "nobody", "guess").hasMessage(WRONG);
        refusal(Site.INTRANET, "gone", Fixtures.PASSWORD).hasMessage(WRONG);
        refusal(Site.INTRANET, "x".repeat(300), "guess").hasMessage(WRONG);
    }

    @Test
    void locksANameAfterFiveFailuresEvenForTheRightPassword() {
        failures(LoginThrottle.FAILURES_PER_LOGIN - 1, "agent", HERE, Duration.ofMinutes(1));
        refusal(Site.INTRANET, "agent", "guess").hasMessage(WRONG);

        refusal(Site.INTRANET, "agent", Fixtures.PASSWORD).hasMessage(LOCKED);
        assertThat(service.signIn(Site.INTRANET, "colleague", Fixtures.PASSWORD, HERE)
                        .identity()
                        .name())
                .isEqualTo("colleague");
    }

    @Test
    void hearsALockedNameAgainAfterAQuarterOfAnHour() {
        failures(LoginThrottle.FAILURES_PER_LOGIN, "agent", HERE, LoginThrottle.WINDOW.plusSeconds(1));

        assertThat(service.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE)
                        .identity()
                        .name())
                .isEqualTo("agent");
    }

    @Test
    void locksAnAddressThatTriesManyNames() {
        for (int i = 0; i < LoginThrottle.FAILURES_PER_ADDRESS; i++) {
            failures(1, "name" + i, HERE, Duration.ofMinutes(1));
        }

        refusal(Site.INTRANET, "agent", Fixtures.PASSWORD).hasMessage(LOCKED);
        assertThat(service.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, "192.0.2.2")
                        .identity()
                        .name())
                .isEqualTo("agent");
    }

    @Test
    void forgetsFailuresAfterALoginThatFits() {
        failures(LoginThrottle.FAILURES_PER_LOGIN - 1, "agent", HERE, Duration.ofMinutes(1));

        service.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, HERE);

        assertThat(given.database().count("SELECT count(*) FROM login_attempt WHERE login = 'agent'"))
                .isZero();
    }

    @Test
    void remembersAFailureAlthoughTheLoginIsRefused() {
        refusal(Site.PORTAL, "Anna@example.org", "guess").hasMessage(WRONG);

        assertThat(given.database().texts("SELECT site || ' ' || login || ' ' || address FROM login_attempt"))
                .containsExactly("PORTAL anna@example.org " + HERE);
    }

    @Test
    void noLongerKnowsADisabledLogin() {
        given.contact("anna").signsInAs("anna@example.org");
        assertThat(service.refresh(Site.PORTAL, "anna@example.org")).isPresent();
        given.portalLogin("anna@example.org").disabled();
        given.employee("agent").disabled();

        assertThat(service.refresh(Site.PORTAL, "anna@example.org")).isEmpty();
        assertThat(service.refresh(Site.INTRANET, "agent")).isEmpty();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusal(Site site, String login, String password) {
        return assertThatThrownBy(() -> service.signIn(site, login, password, HERE))
                .isInstanceOf(LoginRefusedException.class);
    }

    private void failures(int count, String login, String address, Duration ago) {
        for (int i = 0; i < count; i++) {
            given.database()
                    .update(
                            """
                            INSERT INTO login_attempt (id, version, site, login, address, failed_at)
                            VALUES (nextval('id_sequence'), 1, 'INTRANET', ?, ?, ?)
                            """,
                            login,
                            address,
                            Instant.now().minus(ago));
        }
    }
}
