package de.kundenblick.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.Permissions;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class BoardSettingsBrowserIT {
    private static final String CUSTOMER = CustomerScreen.addressOf("K-1");

    @BeforeEach
    void customer(Intranet intranet) {
        intranet.given().customer("K-1");
    }

    @Test
    @Tag("D-13")
    void aWidgetThatNeedsAPermissionIsThereForWhoHasItOnly(Intranet intranet) {
        var configuration = intranet.loginAs("admin")
                .open(WidgetConfigurationScreen.ADDRESS, WidgetConfigurationScreen::new)
                .require("Firmenstatus", "Tickets aller Queues sehen")
                .save();
        assertThat(configuration.message()).contains("Die Widgets sind eingerichtet.");

        var analyst = intranet.inAnotherBrowser().loginAs("analyst").open(CUSTOMER, CustomerScreen::new);
        var agent = intranet.inAnotherBrowser().loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        assertThat(analyst.widgets()).contains("company-status", "tickets-new");
        assertThat(analyst.offeredWidgets()).contains("Firmenstatus", "Neue Tickets");
        assertThat(agent.widgets()).contains("tickets-new").doesNotContain("company-status");
        assertThat(agent.offeredWidgets()).contains("Neue Tickets").doesNotContain("Firmenstatus");
        assertThat(agent.source()).doesNotContain("company-status");
    }

    @Test
    @Tag("D-13")
    void widgetsOfTicketsNeedTheRightToTickets(Intranet intranet) {
        intranet.given().employee("clerk").allowedTo(Permissions.CUSTOMER_READ);

        var clerk = intranet.loginAs("clerk").open(CUSTOMER, CustomerScreen::new);

        assertThat(clerk.widgets()).contains("company-info", "settings").doesNotContain("tickets-new", "tickets-open");
        assertThat(clerk.offeredWidgets()).doesNotContain("Neue Tickets", "Offene Tickets", "Firmenstatus");
    }

    @Test
    @Tag("D-16")
    void widgetsRefreshThemselvesWithoutANewPage(Intranet intranet) {
        intranet.page().clock().install();
        var customer =
                intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).refresh("jede Minute");
        assertThat(customer.countOf("tickets-new")).isZero();
        intranet.page().evaluate("() => { document.body.dataset.same = 'yes'; }");
        intranet.given().ticket("T-1");

        customer.awaitRefresh();

        assertThat(customer.tickets("tickets-new").column("Ticket")).containsExactly("T-1");
        assertThat(customer.status()).containsEntry("all", 1);
        assertThat(intranet.page().evaluate("() => document.body.dataset.same")).isEqualTo("yes");
    }

    @Test
    @Tag("D-16")
    void anEarlierChoiceCountsAfterANewLogin(Intranet intranet) {
        intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new).refresh("jede Minute");

        var again = intranet.inAnotherBrowser();
        again.page().clock().install();
        var customer = again.loginAs("agent").open(CUSTOMER, CustomerScreen::new);
        intranet.given().ticket("T-1");
        customer.awaitRefresh();

        assertThat(customer.tickets("tickets-new").column("Ticket")).containsExactly("T-1");
    }

    @Test
    @Tag("V-15")
    @Tag("F-15")
    void aTeamStartsWithItsLayoutAndComesBackToIt(Intranet intranet) {
        intranet.given().employee("admin").inTeam(Fixtures.TEAM);
        intranet.given().employee("mate").role("agent").inTeam(Fixtures.TEAM);
        var original =
                intranet.loginAs("admin").open(CUSTOMER, CustomerScreen::new).widgets();
        var offered = intranet.at(CustomerScreen::new).moveUp(original.get(1)).offerBoardToTeams();
        var teams = offered.widgets();
        assertThat(teams.subList(0, 2)).containsExactly(original.get(1), original.get(0));

        var mate = intranet.inAnotherBrowser().loginAs("mate").open(CUSTOMER, CustomerScreen::new);
        assertThat(mate.widgets()).isEqualTo(teams);
        assertThat(mate.moveUp(teams.get(2)).widgets()).isNotEqualTo(teams);
        assertThat(mate.resetBoard().widgets()).isEqualTo(teams);

        var stranger = intranet.inAnotherBrowser().loginAs("colleague").open(CUSTOMER, CustomerScreen::new);
        assertThat(stranger.widgets()).isEqualTo(original);
        assertThat(stranger.moveUp(original.get(1)).resetBoard().widgets()).isEqualTo(original);
    }
}
