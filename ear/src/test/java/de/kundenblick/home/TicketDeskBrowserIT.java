package de.kundenblick.home;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.Permissions;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tickets of the workplace. */
@ExtendWith(Stage.class)
class TicketDeskBrowserIT {
    @Test
    @Tag("F-01")
    void anAgentTakesANewTicketAndTheColleaguesPageKnowsByItself(Intranet intranet) {
        var given = intranet.given();
        given.employee("colleague").inTeam(Fixtures.TEAM);
        given.customer("K-1").named("Müller & Söhne");
        given.ticket("T-1").of("K-1").by("anna").subject("Drucker brennt").asked("Hilfe!");
        var desk = intranet.loginAs("agent")
                .open(TicketDeskScreen.ADDRESS, TicketDeskScreen::new)
                .awaitLive();
        var colleague = intranet.inAnotherBrowser()
                .loginAs("colleague")
                .open(TicketDeskScreen.ADDRESS, TicketDeskScreen::new)
                .awaitLive();
        assertThat(colleague.tickets("desk-free")).containsExactly("T-1");
        assertThat(desk.tickets("desk-unanswered")).containsExactly("T-1");
        desk.look();

        assertThat(desk.take("T-1").message()).contains("Ticket T-1 gehört jetzt Ihnen.");

        assertThat(desk.tickets("desk-mine")).containsExactly("T-1");
        assertThat(desk.tickets("desk-free")).isEmpty();
        colleague.awaitNone("desk-free");
        assertThat(colleague.glance()).contains("0 Neu in den Queues");

        assertThat(desk.putOff("T-1").message()).contains("Ticket T-1 wartet bis");
        assertThat(given.database().texts("SELECT s.type FROM ticket t JOIN ticket_state s ON s.id = t.state_id"))
                .containsExactly("PENDING_REMINDER");

        assertThat(desk.openList("desk-mine").column("Ticket")).containsExactly("T-1");
        var customer =
                intranet.open(TicketDeskScreen.ADDRESS, TicketDeskScreen::new).openCustomer("T-1");
        assertThat(customer.title()).contains("Müller & Söhne");
        intranet.open("/intranet/ticket/show?number=T-1", Screen::new);
        assertThat(intranet.open(TicketDeskScreen.ADDRESS, TicketDeskScreen::new)
                        .recent())
                .containsExactly("T-1", "K-1");
    }

    @Test
    void whatAnotherWasQuickerToTakeIsSaid(Intranet intranet) {
        intranet.given().employee("colleague").inTeam(Fixtures.TEAM);
        intranet.given().ticket("T-1");
        var desk = intranet.loginAs("agent").open(TicketDeskScreen.ADDRESS, TicketDeskScreen::new);
        intranet.given().ticket("T-1").lockedBy("colleague");

        assertThat(desk.take("T-1").message()).contains("Jonas Roth");
        assertThat(desk.tickets("desk-free")).isEmpty();
    }

    @Test
    void anArrangementIsTheTeamsUntilSomebodyHasAnOwn(Intranet intranet) {
        intranet.given().employee("admin").inTeam(Fixtures.TEAM);
        var admin = intranet.loginAs("admin").open(TicketDeskScreen.ADDRESS, TicketDeskScreen::new);
        assertThat(admin.widgets()).contains("desk-week", "desk-load").startsWith("desk-breached");
        admin.close("desk-week").raise("desk-mine").offerToTeams();

        var agent = intranet.inAnotherBrowser().loginAs("agent").open(TicketDeskScreen.ADDRESS, TicketDeskScreen::new);

        assertThat(agent.widgets())
                .doesNotContain("desk-week", "desk-load")
                .containsSubsequence("desk-mine", "desk-follow-ups");
    }

    @Test
    void everyEmployeeBeginsAtTheWorkplaceWhateverIsAllowed(Intranet intranet) {
        intranet.given().employee("clerk").allowedTo(Permissions.CUSTOMER_READ, Permissions.REPORT_VIEW);
        intranet.given().employee("nobody").allowedTo(Permissions.CUSTOMER_READ);

        var clerk = intranet.loginAs("clerk").at(TicketDeskScreen::new);
        assertThat(clerk.address()).isEqualTo(TicketDeskScreen.ADDRESS);
        assertThat(clerk.text()).contains("Willkommen.");
        assertThat(clerk.widgets()).containsExactlyInAnyOrder("desk-recent", "desk-load", "settings");
        clerk.look();
        assertThat(intranet.inAnotherBrowser()
                        .loginAs("configurator")
                        .at(TicketDeskScreen::new)
                        .address())
                .isEqualTo(TicketDeskScreen.ADDRESS);
        var nobody = intranet.inAnotherBrowser().loginAs("nobody");
        assertThat(nobody.visit("/intranet/login").url()).endsWith(TicketDeskScreen.ADDRESS);
        assertThat(nobody.at(TicketDeskScreen::new).widgets()).containsExactly("desk-recent", "settings");
    }
}
