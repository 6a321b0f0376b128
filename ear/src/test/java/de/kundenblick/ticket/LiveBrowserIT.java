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

    @Test
    @Tag("D-43")
    void aChangeShowsOnAnOpenPageByItself(Intranet intranet) {
        intranet.given().ticket("T-1");
        var page = intranet.loginAs("agent").open(CustomerScreen.addressOf("K-1"), CustomerScreen::new);
        PlaywrightAssertions.assertThat(intranet.page().locator("body[data-live=on]"))
                .isVisible();
        assertThat(page.tickets("tickets-open").size()).isZero();

        intranet.given().ticket("T-1").state("open");
        hint(intranet, "customer-" + intranet.given().customer("K-1").id() + " tickets");

        PlaywrightAssertions.assertThat(page.widget("tickets-open").locator("tbody tr"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(SOON));
        assertThat(page.tickets("tickets-new").size()).isZero();
    }

    /** As the application gives it when a change is committed. */
    private static void hint(Intranet intranet, String text) {
        intranet.given().database().texts("SELECT CAST(pg_notify('kundenblick_live', ?) AS text)", text);
    }

    @Test
    @Tag("F-17")
    void twoAtOneTicketSeeEachOtherAndWhoLeavesIsGone(Intranet intranet) {
        intranet.given().employee("colleague").inTeam(Fixtures.TEAM);
        intranet.given().ticket("T-1");
        String address = "/intranet/ticket/show?number=T-1";
        intranet.loginAs("agent").open(address, Screen::new);
        var people = intranet.page().locator("[data-people]");
        PlaywrightAssertions.assertThat(people).isHidden();

        var other = intranet.inAnotherBrowser().loginAs("colleague");
        other.open(address, Screen::new);

        PlaywrightAssertions.assertThat(people)
                .hasText("Jonas Roth sieht dieses Ticket", new LocatorAssertions.HasTextOptions().setTimeout(SOON));
        PlaywrightAssertions.assertThat(other.page().locator("[data-people]"))
                .hasText("Petra Adler sieht dieses Ticket", new LocatorAssertions.HasTextOptions().setTimeout(SOON));

        other.page().navigate("about:blank");
        PlaywrightAssertions.assertThat(people).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(SOON));
    }
}
