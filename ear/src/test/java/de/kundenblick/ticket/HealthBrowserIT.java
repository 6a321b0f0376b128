package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.CustomerScreen;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class HealthBrowserIT {
    private static final String CUSTOMER = CustomerScreen.addressOf("K-1");

    @Test
    @Tag("V-05")
    void everyFigureOfTheHeadIsThatOfItsList(Intranet intranet) {
        var given = intranet.given();
        given.ticket("OLD").enteredHoursAgo(60).asked("Hallo?");
        given.ticket("WAITS")
                .enteredHoursAgo(5)
                .state("pending reminder")
                .pendingUntil(Instant.now().plus(2, ChronoUnit.DAYS));
        given.ticket("LATE").enteredHoursAgo(3).state("open").dueInHours(-1).answered("agent", "Kommt.");
        given.ticket("CLOSED").enteredHoursAgo(80).state("closed successful");
        given.database().update("UPDATE ticket SET update_promised = now() WHERE number IN ('OLD', 'LATE', 'CLOSED')");
        given.database().update("UPDATE ticket SET update_missed = true WHERE number = 'CLOSED'");
        intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        assertThat(fact(intranet, "escalated").innerText()).contains("1");
        assertThat(fact(intranet, "unfinished").innerText()).contains("3");
        assertThat(fact(intranet, "unfinished").locator("small a").getAttribute("href"))
                .endsWith("number=OLD");
        assertThat(fact(intranet, "contact").locator("a").getAttribute("href")).endsWith("number=LATE");
        assertThat(fact(intranet, "follow-up").locator("a").getAttribute("href"))
                .endsWith("number=WAITS");
        assertThat(fact(intranet, "hit-rate").innerText()).contains("33 %", "1 von 3");

        fact(intranet, "hit-rate").locator("a").click();
        intranet.page().waitForURL("**/ticket/promises**");
        assertThat(new WidgetTable(intranet.page(), "tickets-missed").column("Ticket"))
                .containsExactlyInAnyOrder("LATE", "CLOSED");
        assertThat(new WidgetTable(intranet.page(), "tickets-promised").column("Ticket"))
                .containsExactlyInAnyOrder("OLD", "LATE", "CLOSED");

        intranet.open(CUSTOMER, CustomerScreen::new);
        fact(intranet, "unfinished").locator("dd > a").click();
        intranet.page().waitForURL("**/ticket/list**");
        assertThat(intranet.page().locator("main tbody tr").count()).isEqualTo(3);
    }

    private static Locator fact(Intranet intranet, String name) {
        return intranet.page().locator("[data-fact='" + name + "']");
    }
}
