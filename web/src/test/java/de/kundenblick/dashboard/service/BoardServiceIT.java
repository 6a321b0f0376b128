package de.kundenblick.dashboard.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Permissions;
import de.kundenblick.dashboard.Placement;
import de.kundenblick.dashboard.WidgetRule;
import de.kundenblick.dashboard.Zone;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.server.Caller;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BoardServiceIT {
    private static final String BOARD = "customer";

    @Inject
    BoardService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsConfigurator asConfigurator;

    @Test
    void startsWithTheOriginalLayout() throws Exception {
        assertThat(shown(asAgent, Zone.MAIN))
                .containsExactly(
                        "tickets-reminder",
                        "tickets-escalated",
                        "tickets-new",
                        "tickets-open",
                        "contacts",
                        "interactions");
        assertThat(shown(asAgent, Zone.SIDE)).containsExactly("company-status", "company-info", "settings");
    }

    @Test
    void anArrangementIsTheCallersOwn() throws Exception {
        asAgent.run(() ->
                service.arrange(BOARD, List.of("contacts", "company-status"), List.of("settings", "no-such-widget")));

        assertThat(shown(asAgent, Zone.MAIN))
                .containsExactly(
                        "contacts",
                        "company-status",
                        "tickets-reminder",
                        "tickets-escalated",
                        "tickets-new",
                        "tickets-open",
                        "interactions");
        assertThat(shown(asAgent, Zone.SIDE)).containsExactly("settings", "company-info");
        assertThat(shown(asColleague, Zone.MAIN)).startsWith("tickets-reminder");
    }

    @Test
    void aClosedWidgetComesBackAtTheEnd() throws Exception {
        asAgent.run(() -> service.close(BOARD, "tickets-new"));
        assertThat(shown(asAgent, Zone.MAIN))
                .containsExactly("tickets-reminder", "tickets-escalated", "tickets-open", "contacts", "interactions");

        asAgent.run(() -> service.show(BOARD, Set.of("tickets-new", "tickets-open", "contacts")));

        assertThat(shown(asAgent, Zone.MAIN)).containsExactly("tickets-open", "contacts", "tickets-new");
        assertThat(shown(asAgent, Zone.SIDE)).containsExactly("company-info", "settings");
    }

    @Test
    void aMandatoryWidgetStaysWhateverIsSent() throws Exception {
        asAgent.run(() -> service.close(BOARD, "settings"));
        asAgent.run(() -> service.show(BOARD, Set.of()));

        assertThat(shown(asAgent, Zone.SIDE)).containsExactly("company-info", "settings");
    }

    @Test
    void aWidgetThatNeedsMoreIsNotEvenOffered() throws Exception {
        asConfigurator.run(
                () -> service.configure(BOARD, "contacts", new WidgetRule(true, false, Permissions.TICKET_READ_ALL)));

        assertThat(offered(asAgent)).doesNotContain("contacts");
        assertThat(offered(asAdmin)).contains("contacts");
        assertThat(offered(asConfigurator)).containsExactly("settings");
    }

    @Test
    void aWidgetThatIsSwitchedOffKeepsItsPlace() throws Exception {
        asAgent.run(() -> service.arrange(BOARD, List.of("contacts", "tickets-open", "tickets-new"), List.of()));
        asConfigurator.run(() -> service.configure(BOARD, "tickets-open", new WidgetRule(false, false, null)));
        assertThat(shown(asAgent, Zone.MAIN))
                .containsExactly("contacts", "tickets-new", "tickets-reminder", "tickets-escalated", "interactions");

        asConfigurator.run(() -> service.configure(BOARD, "tickets-open", WidgetRule.NONE));

        assertThat(shown(asAgent, Zone.MAIN)).startsWith("contacts", "tickets-open", "tickets-new");
    }

    @Test
    @Tag("D-15")
    void newWidgetsComeLastInTheOrderOfTheirKeys() throws Exception {
        given.preference("agent", "board.customer.layout", "contacts;settings;");

        assertThat(shown(asAgent, Zone.MAIN))
                .containsExactly(
                        "contacts",
                        "interactions",
                        "tickets-escalated",
                        "tickets-new",
                        "tickets-open",
                        "tickets-reminder");
        assertThat(shown(asAgent, Zone.SIDE)).containsExactly("settings", "company-info", "company-status");
    }

    @Test
    void aTeamStartsWithTheLayoutThatWasOffered() throws Exception {
        given.employee("admin").inTeam(Fixtures.TEAM);
        asAdmin.run(() -> service.arrange(BOARD, List.of("contacts", "tickets-open", "tickets-new"), List.of()));
        asAdmin.run(() -> service.offerToTeams(BOARD));
        assertThat(shown(asAgent, Zone.MAIN)).startsWith("contacts", "tickets-open", "tickets-new");

        asAgent.run(() -> service.close(BOARD, "contacts"));
        asAgent.run(() -> service.reset(BOARD));

        assertThat(shown(asAgent, Zone.MAIN)).startsWith("contacts", "tickets-open", "tickets-new");
        assertThat(shown(asColleague, Zone.MAIN)).startsWith("tickets-reminder");
    }

    @Test
    void refreshesAsOftenAsChosen() throws Exception {
        assertThat(asAgent.call(() -> service.refreshMinutes(BOARD))).isZero();

        asAgent.run(() -> service.refreshEvery(BOARD, 5));

        assertThat(asAgent.call(() -> service.refreshMinutes(BOARD))).isEqualTo(5);
        assertThatThrownBy(() -> asAgent.run(() -> service.refreshEvery(BOARD, 3)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhoConfiguresBoardsSeesAndChangesTheRules() throws Exception {
        assertThat(asConfigurator.call(() -> service.configuration(BOARD)))
                .filteredOn(widget -> widget.rule().mandatory())
                .extracting(ConfiguredWidget::key)
                .containsExactlyInAnyOrder("settings", "company-info");
        assertThatThrownBy(() -> asAgent.run(() -> service.configuration(BOARD)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.configure(BOARD, "contacts", WidgetRule.NONE)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asAgent.run(() -> service.offerToTeams(BOARD))).isInstanceOf(EJBAccessException.class);
    }

    private List<String> shown(Caller caller, Zone zone) throws Exception {
        return caller.call(() -> service.placements(BOARD)).stream()
                .filter(placement -> placement.shown() && placement.zone() == zone)
                .map(Placement::key)
                .toList();
    }

    private List<String> offered(Caller caller) throws Exception {
        return caller.call(() -> service.placements(BOARD)).stream()
                .map(Placement::key)
                .toList();
    }
}
