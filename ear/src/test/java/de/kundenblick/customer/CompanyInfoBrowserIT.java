package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.Permissions;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class CompanyInfoBrowserIT {
    private static final String CUSTOMER = CustomerScreen.addressOf("K-1");

    @Test
    @Tag("D-51")
    void emptyFieldsAreHidden(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");

        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        assertThat(customer.information()).containsOnlyKeys("Nummer", "Name").containsEntry("Name", "Hafen");
    }

    @Test
    @Tag("D-51")
    void whatIsKnownIsShown(Intranet intranet) {
        intranet.given()
                .customer("K-1")
                .named("Hafen")
                .phone("+495619988100")
                .email("post@hafen.example")
                .website("https://www.hafen.example")
                .comment("Nur vormittags")
                .at("Kai 7", "34117", "Kassel")
                .soldBy("agent");

        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        assertThat(customer.information())
                .containsEntry("Anschrift", "Kai 7\n34117 Kassel\nDeutschland")
                .containsEntry("Telefon", "+49 561 9988100")
                .containsEntry("E-Mail", "post@hafen.example")
                .containsEntry("Website", "hafen.example")
                .containsEntry("Verkäufer", "Petra Adler")
                .containsEntry("Bemerkung", "Nur vormittags")
                .doesNotContainKeys("Gültigkeit", "Mobil", "Fax");
        var website = customer.widget("company-info").locator("a[href='https://www.hafen.example']");
        assertThat(website.getAttribute("target")).isEqualTo("_blank");
        assertThat(website.getAttribute("rel")).contains("noopener");
    }

    @Test
    @Tag("D-51")
    void anInvalidCustomerIsMarked(Intranet intranet) {
        intranet.given().customer("K-1").invalid();

        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        assertThat(customer.information()).containsEntry("Gültigkeit", "ungültig");
        assertThat(customer.badges()).contains("ungültig");
    }

    @Test
    @Tag("D-51")
    void theNumberLeadsToTheFormOfWhoMayUseIt(Intranet intranet) {
        intranet.given().customer("K-1");
        intranet.given().employee("reader").allowedTo(Permissions.CUSTOMER_READ, Permissions.TICKET_READ);
        var customer = intranet.loginAs("agent").open(CUSTOMER, CustomerScreen::new);

        Screen form = customer.followNumber();
        var reader = intranet.inAnotherBrowser().loginAs("reader").open(CUSTOMER, CustomerScreen::new);

        assertThat(form.address()).isEqualTo(CustomerEditScreen.addressOf("K-1"));
        assertThat(reader.information()).containsEntry("Nummer", "K-1");
        assertThat(reader.widget("company-info").locator("a").count()).isZero();
    }

    @Test
    @Tag("D-52")
    void ticketsAndContactsFollowANewNumber(Intranet intranet) {
        intranet.given().contact("jkranich").named("Jutta", "Kranich").at("K-1");
        intranet.given().ticket("T-1").of("K-1").by("jkranich");
        intranet.loginAs("agent").open(CustomerEditScreen.addressOf("K-1"), CustomerEditScreen::new);

        var renamed = intranet.at(CustomerEditScreen::new).number("N-2").saveAndFinish();

        assertThat(renamed.address()).isEqualTo(CustomerScreen.addressOf("N-2"));
        assertThat(renamed.contacts().column("Name")).containsExactly("Jutta Kranich");
        assertThat(renamed.tickets("tickets-new").column("Ticket")).containsExactly("T-1");
        assertThat(intranet.open("/intranet/ticket/show?number=T-1", Screen::new)
                        .linksTo(CustomerScreen.addressOf("N-2")))
                .isPositive();
        assertThat(intranet.open(CUSTOMER, Screen::new).address()).isEqualTo(CustomerScreen.addressOf("N-2"));
        var search = intranet.at(SearchScreen::new);
        assertThat(search.contacts("n-2")).singleElement().asString().contains("Jutta Kranich");
        assertThat(search.contacts("k-1")).isEmpty();
    }
}
