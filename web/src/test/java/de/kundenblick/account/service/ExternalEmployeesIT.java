package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.AccountSource;
import de.kundenblick.account.Employee;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.PasswordRefusedException;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Site;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ExternalEmployeesIT {
    private static final Newcomers STRANGERS = rule(false);
    private static final Newcomers ADOPTING = rule(true);

    @Inject
    ExternalEmployees people;

    @Inject
    LoginService logins;

    @Inject
    OwnAccountService account;

    @Inject
    AccountHelpService help;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAdmin asAdmin;

    @Resource
    ManagedExecutorService executor;

    @Test
    void becomeEmployeesAtTheFirstSignIn() {
        welcome(person("4711", "erika", "Erika Muster", "erika@firma.example", "Vertrieb"), STRANGERS);

        assertThat(given.database()
                        .texts("SELECT login || '|' || name || '|' || email || '|' || source FROM employee"
                                + " WHERE source_subject = '4711' AND password_hash IS NULL"))
                .containsExactly("erika|Erika Muster|erika@firma.example|LDAP");
        assertThat(roles("erika")).containsExactly("agent");
    }

    @Test
    void followTheirSourceInNameAndRolesButNotInWhatWasGivenByHand() {
        welcome(person("4711", "erika", "Erika Muster", null, "Vertrieb"), STRANGERS);
        given.employee("erika").role("configurator");

        welcome(person("4711", "erika.neu", "Erika Neumann", "no address", "Auswertung"), STRANGERS);

        assertThat(given.database().texts("SELECT name FROM employee WHERE login = 'erika' AND email IS NULL"))
                .containsExactly("Erika Neumann");
        assertThat(roles("erika")).containsExactlyInAnyOrder("analyst", "configurator");
    }

    @Test
    void neverTakeOverAnAccountUnlessThatIsAllowed() {
        assertThatThrownBy(() -> welcome(person("1", "agent", "Evil", null), STRANGERS))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage("account.login.taken");

        welcome(person("1", "agent", "Agent", null), ADOPTING);

        assertThat(given.database().texts("SELECT source FROM employee WHERE login = 'agent'"))
                .containsExactly("LDAP");
        assertThatThrownBy(() -> logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, "192.0.2.1"))
                .hasMessage("account.login.wrong");
        assertThatThrownBy(() -> welcome(person("2", "agent", "Another", null), ADOPTING))
                .hasMessage("account.login.taken");
    }

    @Test
    void neverTakeOverAnAdministrator() {
        assertThatThrownBy(() -> welcome(person("1", "admin", "Evil", null), ADOPTING))
                .hasMessage("account.login.taken");

        assertThat(logins.signIn(Site.INTRANET, "admin", Fixtures.PASSWORD, "192.0.2.1")
                        .isComplete())
                .isTrue();
    }

    @Test
    void areRefusedWithALoginThatCannotBeOne() {
        assertThatThrownBy(() -> welcome(person("1", "erika muster", "Erika", null), STRANGERS))
                .hasMessage("account.login.taken");
    }

    @Test
    void stayDisabledWhateverTheirSourceSays() {
        welcome(person("4711", "erika", "Erika", null, "Vertrieb"), STRANGERS);
        given.employee("erika").disabled();

        assertThat(welcome(person("4711", "erika", "Erika", null), STRANGERS).isEnabled())
                .isFalse();
    }

    @Test
    void areMadeOnceThoughTheyComeInTwice() throws Exception {
        Callable<Object> first = () -> welcome(person("4711", "erika", "Erika", null, "Vertrieb"), STRANGERS);

        for (var each : executor.invokeAll(Collections.nCopies(4, first))) {
            each.get();
        }

        assertThat(given.database().count("SELECT count(*) FROM employee WHERE source_subject = '4711'"))
                .isOne();
    }

    @Test
    void haveNoPasswordToChangeAndNoLinkToSetOne() {
        welcome(person("1", "agent", "Agent", null), ADOPTING);

        assertThatThrownBy(() -> asAgent.run(() -> account.changePassword(Fixtures.PASSWORD, "green apples, 12")))
                .isInstanceOf(PasswordRefusedException.class)
                .hasMessage("account.password.keptElsewhere");
        assertThatThrownBy(() -> asAdmin.run(() -> help.invite("agent"))).hasMessage("account.link.notLocal");
    }

    private Employee welcome(ExternalPerson person, Newcomers rule) {
        return people.welcome(AccountSource.LDAP, person, rule);
    }

    private List<String> roles(String login) {
        return given.database()
                .texts(
                        "SELECT r.name FROM role r JOIN employee_role er ON er.role_id = r.id"
                                + " JOIN employee e ON e.id = er.employee_id WHERE e.login = ?",
                        login);
    }

    private static ExternalPerson person(String subject, String login, String name, String email, String... groups) {
        return new ExternalPerson(subject, login, name, email, Set.of(groups));
    }

    private static Newcomers rule(boolean adopt) {
        return new Newcomers(GroupRoles.parse("SETTING", "Vertrieb=agent;Auswertung=analyst;Nichts=missing"), adopt);
    }
}
