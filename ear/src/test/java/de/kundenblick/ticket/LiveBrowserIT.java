package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class LiveBrowserIT {
    private static final double SOON = 15_000;
    private static final String TICKET = "/intranet/ticket/show?number=T-1";

    @Test
    @Tag("D-43")
    void aChangeShowsOnAnOpenPageByItself(Intranet intranet) {
        intranet.given().employee("colleague").inTeam(Fixtures.TEAM);
        intranet.given().ticket("T-1");
        intranet.given().preference("agent", "board.customer.tickets-new.columns", "NUMBER,OWNER");
        var page = intranet.loginAs("agent").open(CustomerScreen.addressOf("K-1"), CustomerScreen::new);
        PlaywrightAssertions.assertThat(intranet.page().locator("body[data-live=on]"))
                .isVisible();
        assertThat(page.tickets("tickets-new").column("Besitzer")).containsExactly("–");

        var other = intranet.inAnotherBrowser().loginAs("colleague");
        other.open(TICKET, Screen::new);
        other.page().locator("[id='acts:take']").click();

        PlaywrightAssertions.assertThat(page.widget("tickets-new").locator("tbody td:nth-child(2)"))
                .hasText("Jonas Roth", new LocatorAssertions.HasTextOptions().setTimeout(SOON));
    }

    @Test
    @Tag("F-17")
    void twoAtOneTicketSeeEachOtherAndWhoLeavesIsGone(Intranet intranet) {
        intranet.given().employee("colleague").inTeam(Fixtures.TEAM);
        intranet.given().ticket("T-1");
        intranet.loginAs("agent").open(TICKET, Screen::new);
        var people = intranet.page().locator("[data-people]");
        PlaywrightAssertions.assertThat(people).isHidden();

        var other = intranet.inAnotherBrowser().loginAs("colleague");
        other.open(TICKET, Screen::new);

        PlaywrightAssertions.assertThat(people)
                .hasText("Jonas Roth sieht dieses Ticket", new LocatorAssertions.HasTextOptions().setTimeout(SOON));
        PlaywrightAssertions.assertThat(other.page().locator("[data-people]"))
                .hasText("Petra Adler sieht dieses Ticket", new LocatorAssertions.HasTextOptions().setTimeout(SOON));

        other.page().locator("[id='acts:answer']").click();
        other.page().locator("#compose textarea").first().fill("Sehr geehrte");
        PlaywrightAssertions.assertThat(people)
                .hasText("Jonas Roth schreibt gerade", new LocatorAssertions.HasTextOptions().setTimeout(SOON));

        other.page().navigate("about:blank");
        PlaywrightAssertions.assertThat(people).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(SOON));
    }
}
