package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Portal;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
@Tag("E-02")
class CreditSignBrowserIT {
    private static final List<String> PAGES = List.of(
            CustomerScreen.addressOf("K-1"),
            CustomerEditScreen.addressOf("K-1"),
            "/intranet/customer/contact?login=jkranich",
            "/intranet/ticket/contact?login=jkranich",
            "/intranet/ticket/list?customer=K-1",
            "/intranet/ticket/show?number=T-1",
            "/intranet/interaction/show?number=I-1");

    @Test
    void everyPageOfACustomerHasTheSignAtTheSamePlace(Intranet intranet) {
        intranet.given().contact("jkranich").email("jutta@kranich.example");
        intranet.given().ticket("T-1").by("jkranich");
        intranet.given().interaction("I-1").of("K-1");
        intranet.loginAs("agent");

        for (String address : PAGES) {
            var free = signAt(intranet, address);
            BoundingBox place = free.boundingBox();
            assertThat(free.innerText().strip()).as(address).isEqualTo("Keine Kreditsperre");
            assertThat(free.locator("i.icon-check").count()).as(address).isOne();

            intranet.given().customer("K-1").onCreditHold();
            var held = signAt(intranet, address);
            assertThat(held.innerText().strip()).as(address).isEqualTo("Kreditsperre");
            assertThat(held.locator("i.icon-alert").count()).as(address).isOne();
            assertThat(held.boundingBox().x).as(address).isEqualTo(place.x);
            assertThat(held.boundingBox().y).as(address).isEqualTo(place.y);

            intranet.given().customer("K-1").offCreditHold();
        }
    }

    @Test
    void theSignChangesForOthersWithTheirNextView(Intranet intranet) {
        intranet.given().customer("K-1");
        String address = CustomerScreen.addressOf("K-1");
        var agent = intranet.inAnotherBrowser().loginAs("agent");
        assertThat(signAt(agent, address).innerText()).contains("Keine Kreditsperre");

        var held = intranet.loginAs("admin").open(address, CustomerScreen::new).holdCredit();
        assertThat(held.sign().innerText().strip()).isEqualTo("Kreditsperre");
        assertThat(signAt(agent, address).innerText().strip()).isEqualTo("Kreditsperre");

        held.credit().reason("Bezahlt").release();
        assertThat(signAt(agent, address).innerText().strip()).isEqualTo("Keine Kreditsperre");
    }

    @Test
    void thePortalNeverShowsIt(Portal portal) {
        portal.given().customer("K-1").onCreditHold();
        portal.given().contact("jkranich").signsInAs("jutta@kranich.example");

        var start = portal.loginAs("jutta@kranich.example").open("/portal/start", Screen::new);

        assertThat(start.address()).isEqualTo("/portal/start");
        assertThat(start.source()).doesNotContainIgnoringCase("kredit").doesNotContainIgnoringCase("credit");
    }

    private static Locator signAt(Intranet intranet, String address) {
        return intranet.open(address, CustomerScreen::new).sign();
    }
}
