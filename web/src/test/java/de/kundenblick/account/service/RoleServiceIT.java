package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.RoleView;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsHelpdesk;
import de.kundenblick.server.Work;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Site;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RoleServiceIT {
    private static final long AGENT = 1;
    private static final long ADMIN = 2;

    @Inject
    RoleService service;

    @Inject
    LoginService logins;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsHelpdesk asHelpdesk;

    @Test
    void listsRolesWithTheirPeople() throws Exception {
        var roles = asAdmin.call(service::list);

        assertThat(roles).extracting(RoleView::name).containsExactly("admin", "agent", "analyst", "configurator");
        assertThat(roles).extracting(RoleView::people).containsExactly(1L, 2L, 1L, 1L);
        assertThat(roles.get(2).permissions()).contains(Permissions.TICKET_READ_ALL);
    }

    @Test
    void aChangedRoleCountsForWhoeverHasIt() throws Exception {
        var agent = role(AGENT);

        asAdmin.run(() -> service.change(
                AGENT, agent.version(), "agent", Set.of(Permissions.TICKET_READ, Permissions.CONTACT_LOGIN_AS)));

        assertThat(logins.refresh(Site.INTRANET, "agent").orElseThrow().groups())
                .containsExactlyInAnyOrder(
                        Permissions.EMPLOYEE,
                        Permissions.PASSWORD_CHANGE,
                        Permissions.TICKET_READ,
                        Permissions.CONTACT_LOGIN_AS);
        refused(() -> service.change(AGENT, agent.version(), "agent", Set.of()))
                .isInstanceOf(RecordChangedException.class);
    }

    @Test
    void aNewRoleNeedsANameOfItsOwn() throws Exception {
        long id = asAdmin.call(() -> service.create(" Leser ", Set.of(Permissions.TICKET_READ)));

        assertThat(role(id).name()).isEqualTo("Leser");
        refused(() -> service.create("leser", Set.of())).hasMessage("account.refusal.roleNameTaken");
        refused(() -> service.change(id, role(id).version(), "AGENT", Set.of()))
                .hasMessage("account.refusal.roleNameTaken");
    }

    @Test
    void aRoleInUseIsKeptAndItsPeopleAreNamed() throws Exception {
        for (int i = 0; i < 6; i++) {
            given.employee("agent" + i).named("Agent " + i).role("agent");
        }

        refused(() -> service.delete(AGENT))
                .hasMessage("account.refusal.roleInUse")
                .extracting(
                        thrown -> ((AccountRefusedException) thrown).getParameters(), InstanceOfAssertFactories.ARRAY)
                .containsExactly("agent", "Agent 0, Agent 1, Agent 2, Agent 3, Agent 4", 3L);
        assertThat(role(AGENT).people()).isEqualTo(8);
    }

    @Test
    void aRoleThatNobodyHasCanGo() throws Exception {
        long id = asAdmin.call(() -> service.create("Leser", Set.of(Permissions.TICKET_READ)));

        asAdmin.run(() -> service.delete(id));

        assertThat(asAdmin.call(() -> service.find(id))).isEmpty();
    }

    @Test
    void theLastRoleOfAnAdministratorKeepsItsPermissions() throws Exception {
        var admin = role(ADMIN);

        refused(() -> service.change(ADMIN, admin.version(), "admin", Set.of(Permissions.ACCOUNT_MANAGE)))
                .hasMessage("account.refusal.lastAdministrator");

        assertThat(role(ADMIN).permissions()).contains(Permissions.ROLE_MANAGE);
    }

    @Test
    void offersOnlyWhatTheCallerMayGive() throws Exception {
        given.employee("helpdesk")
                .allowedTo(Permissions.ACCOUNT_MANAGE, Permissions.CUSTOMER_READ, Permissions.TICKET_READ);
        given.employee("reader").allowedTo(Permissions.TICKET_READ);

        assertThat(asHelpdesk.call(service::grantable))
                .extracting(Choice::name)
                .allMatch(name -> name.startsWith("role "))
                .hasSize(2);
        assertThat(asHelpdesk.call(service::choices)).hasSize(6);
        assertThat(asAdmin.call(service::grantablePermissions)).isEqualTo(Permissions.GRANTABLE);
        assertThatThrownBy(() -> asHelpdesk.run(service::list)).isInstanceOf(EJBAccessException.class);
    }

    private RoleView role(long id) throws Exception {
        return asAdmin.call(() -> service.find(id)).orElseThrow();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(Work work) {
        return assertThatThrownBy(() -> asAdmin.run(work));
    }
}
