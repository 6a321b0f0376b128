package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.EmployeeDetails;
import de.kundenblick.account.EmployeeFilter;
import de.kundenblick.account.EmployeeRow;
import de.kundenblick.account.Permissions;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsHelpdesk;
import de.kundenblick.server.Work;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Site;
import de.kundenblick.shared.Slice;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StaffServiceIT {
    private static final String FIRST = "first password 4711";
    private static final long AGENT = 1;
    private static final long ADMIN = 2;

    @Inject
    StaffService service;

    @Inject
    LoginService logins;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsHelpdesk asHelpdesk;

    @Test
    void aNewEmployeeMayOnlyChooseAPasswordWithTheFirstOne() throws Exception {
        asAdmin.run(() -> service.create(" NeW.One ", details("Nele Neu", AGENT), FIRST));

        var identity =
                logins.signIn(Site.INTRANET, "new.one", FIRST, "192.0.2.1").identity();
        var stored = asAdmin.call(() -> service.find("new.one")).orElseThrow();

        assertThat(identity.groups()).containsExactly(Permissions.PASSWORD_CHANGE);
        assertThat(stored.passwordExpired()).isTrue();
        assertThat(stored.roleIds()).containsExactly(AGENT);
        assertThat(stored.signedInAt()).isNotNull();
    }

    @Test
    void refusesALoginThatIsTakenAndAPasswordThatIsTooShort() {
        refused(() -> service.create("Agent", details("Zwei", AGENT), FIRST)).hasMessage("account.refusal.loginTaken");
        refused(() -> service.create("new", details("Neu", AGENT), "short")).hasMessage("account.password.tooShort");
    }

    @Test
    void rolesAndTeamsAreReplacedAsAWhole() throws Exception {
        long team = team("Service");
        var before = asAdmin.call(() -> service.find("agent")).orElseThrow();

        asAdmin.run(() -> service.change(
                "agent",
                before.version(),
                new EmployeeDetails("Petra Adler-Roth", "petra@example.org", Set.of(3L), Set.of(team))));

        var after = asAdmin.call(() -> service.find("agent")).orElseThrow();
        assertThat(after.name()).isEqualTo("Petra Adler-Roth");
        assertThat(after.roleIds()).containsExactly(3L);
        assertThat(after.teamIds()).containsExactly(team);
        refused(() -> service.change("agent", before.version(), details("Zu spät", AGENT)))
                .isInstanceOf(RecordChangedException.class);
    }

    @Test
    void aDisabledEmployeeDoesNotSignInUntilEnabled() throws Exception {
        asAdmin.run(() -> service.disable("agent"));
        assertThat(logins.refresh(Site.INTRANET, "agent")).isEmpty();

        asAdmin.run(() -> service.enable("agent"));
        assertThat(logins.refresh(Site.INTRANET, "agent")).isPresent();
    }

    @Test
    void aPasswordThatIsSetOrClearedEndsEverySession() throws Exception {
        var session = logins.signIn(Site.INTRANET, "agent", Fixtures.PASSWORD, "192.0.2.1")
                .identity();

        asAdmin.run(() -> service.setPassword("agent", FIRST));
        var set = logins.refresh(Site.INTRANET, "agent").orElseThrow();
        asAdmin.run(() -> service.clearPassword("agent"));
        var cleared = logins.refresh(Site.INTRANET, "agent").orElseThrow();

        assertThat(set.isSameLogin(session)).isFalse();
        assertThat(cleared.isSameLogin(set)).isFalse();
        assertThatThrownBy(() -> logins.signIn(Site.INTRANET, "agent", FIRST, "192.0.2.1"))
                .hasMessage("account.login.wrong");
    }

    @Test
    void nobodyDisablesTheirOwnLogin() {
        refused(() -> service.disable("admin")).hasMessage("account.refusal.ownLogin");
        refused(() -> service.clearPassword("admin")).hasMessage("account.refusal.ownLogin");
    }

    @Test
    void theLastAdministratorStaysOne() throws Exception {
        int version = asAdmin.call(() -> service.find("admin")).orElseThrow().version();

        refused(() -> service.change("admin", version, details("Ada Min", AGENT)))
                .hasMessage("account.refusal.lastAdministrator");

        given.employee("deputy").role("admin");
        asAdmin.run(() -> service.change("admin", version, details("Ada Min", AGENT)));
        assertThat(logins.refresh(Site.INTRANET, "admin").orElseThrow().groups())
                .doesNotContain(Permissions.ROLE_MANAGE);
    }

    @Test
    void nobodyGivesWhatTheyDoNotHave() {
        given.employee("helpdesk")
                .allowedTo(Permissions.ACCOUNT_MANAGE, Permissions.CUSTOMER_READ, Permissions.TICKET_READ);

        assertThatThrownBy(() -> asHelpdesk.run(() -> service.create("new", details("Neu", ADMIN), FIRST)))
                .hasMessage("account.refusal.beyondOwn");
    }

    @Test
    void nobodyTouchesWhoeverMayDoMore() throws Exception {
        given.employee("helpdesk")
                .allowedTo(Permissions.ACCOUNT_MANAGE, Permissions.CUSTOMER_READ, Permissions.TICKET_READ);
        given.employee("reader").allowedTo(Permissions.TICKET_READ);

        assertThatThrownBy(() -> asHelpdesk.run(() -> service.setPassword("admin", FIRST)))
                .hasMessage("account.refusal.mayDoMore");
        assertThatThrownBy(() -> asHelpdesk.run(() -> service.disable("admin")))
                .hasMessage("account.refusal.mayDoMore");
        asHelpdesk.run(() -> service.setPassword("reader", FIRST));
        assertThat(asHelpdesk.call(() -> service.find("admin")).orElseThrow().manageable())
                .isFalse();
        assertThat(asHelpdesk.call(() -> service.find("reader")).orElseThrow().manageable())
                .isTrue();
    }

    @Test
    void findsByTextRoleTeamAndState() throws Exception {
        given.employee("gone").named("Özlem Weg").role("agent").disabled();

        assertThat(logins(new EmployeeFilter("ADLER", null, null, null))).containsExactly("agent");
        assertThat(logins(new EmployeeFilter("özlem", null, null, null))).containsExactly("gone");
        assertThat(logins(new EmployeeFilter("100%", null, null, null))).isEmpty();
        assertThat(logins(new EmployeeFilter(null, AGENT, null, true))).containsExactly("colleague", "agent");
        assertThat(logins(new EmployeeFilter(null, null, team(Fixtures.TEAM), null)))
                .containsExactly("agent");
        assertThat(logins(new EmployeeFilter(null, null, null, false))).containsExactly("gone");
        assertThat(logins(EmployeeFilter.ALL))
                .containsExactly("admin", "analyst", "colleague", "configurator", "gone", "agent");
        assertThat(asAdmin.call(() -> service.count(new EmployeeFilter("a", AGENT, null, true))))
                .isEqualTo(2);
    }

    @Test
    void aRowNamesRolesAndTeams() throws Exception {
        given.employee("agent").role("analyst").inTeam("Berater");

        var row = asAdmin.call(() -> service.list(new EmployeeFilter("adler", null, null, null), new Slice(0, 10)))
                .get(0);

        assertThat(row.roles()).isEqualTo("agent, analyst");
        assertThat(row.teams()).isEqualTo("Agents, Berater");
        assertThat(row.signedInAt()).isNull();
    }

    @Test
    void membersComeAndGoOneByOne() throws Exception {
        long team = team("Service");

        asAdmin.run(() -> service.join("colleague", team));
        assertThat(logins(new EmployeeFilter(null, null, team, null))).containsExactly("colleague");

        asAdmin.run(() -> service.leave("colleague", team));
        assertThat(logins(new EmployeeFilter(null, null, team, null))).isEmpty();
    }

    private List<String> logins(EmployeeFilter filter) throws Exception {
        return asAdmin.call(() -> service.list(filter, new Slice(0, 50))).stream()
                .map(EmployeeRow::login)
                .toList();
    }

    private long team(String name) {
        return given.team(name);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(Work work) {
        return assertThatThrownBy(() -> asAdmin.run(work));
    }

    private static EmployeeDetails details(String name, Long... roles) {
        return new EmployeeDetails(name, null, Set.of(roles), Set.of());
    }
}
