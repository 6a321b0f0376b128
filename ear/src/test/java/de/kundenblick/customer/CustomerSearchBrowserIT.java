package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.customer.SearchDialogScreen.Field;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class CustomerSearchBrowserIT {
    @Test
    @Tag("D-01")
    void withoutANumberThereIsOnlyTheSearch(Intranet intranet) {
        intranet.given().customer("K-7");
        intranet.loginAs("agent");

        var center = intranet.open("/intranet/customer/center", CustomerCenterScreen::new);
        new SearchDialogScreen(intranet.page());

        assertThat(center.content()).isEmpty();
        assertThat(center.sidebar()).isEmpty();
    }

    @Test
    @Tag("V-10")
    void anotherSpellingFindsTheCustomerAndSaysWhy(Intranet intranet) {
        intranet.given().customer("K-7").named("Müller & Söhne GmbH");
        intranet.given().customer("K-8").named("Nordlicht AG");
        intranet.loginAs("agent").visit("/intranet/customer/center");
        var search = new SearchDialogScreen(intranet.page());

        var hits = search.type(Field.CUSTOMER, "muell");

        assertThat(hits).singleElement().asString().contains("Müller & Söhne GmbH", "K-7", "andere Schreibweise");
        assertThat(search.chooseFirst(Field.CUSTOMER).heading()).isEqualTo("Müller & Söhne GmbH (K-7)");
    }

    @Test
    @Tag("D-02")
    void aPersonLeadsToThePersonsCustomer(Intranet intranet) {
        intranet.given().customer("K-9").named("ACME");
        intranet.given().contact("wile").at("K-9").named("Wile", "Coyote");
        intranet.loginAs("agent").visit("/intranet/customer/center");
        var search = new SearchDialogScreen(intranet.page());

        search.type(Field.CONTACT, "coyo");

        assertThat(search.chooseFirst(Field.CONTACT).heading()).isEqualTo("ACME (K-9)");
    }

    @Test
    @Tag("D-09")
    void theTitleNamesTheCustomerAndOpensTheSearchAgain(Intranet intranet) {
        intranet.given().customer("K-7").named("Nordlicht AG");
        var center = CustomerCenterScreen.open(intranet.loginAs("agent"), "K-7");
        assertThat(center.heading()).isEqualTo("Nordlicht AG (K-7)");
        assertThat(center.title()).startsWith("Nordlicht AG (K-7)");

        var search = center.search();

        assertThat(search.type(Field.CUSTOMER, "nord")).hasSize(1);
    }

    @Test
    @Tag("E-02")
    void theCreditSignIsAtTheTopInWords(Intranet intranet) {
        intranet.given().customer("K-7").onCreditHold();
        intranet.given().customer("K-8");
        intranet.loginAs("agent");

        String held = CustomerCenterScreen.open(intranet, "K-7").credit();
        String free = CustomerCenterScreen.open(intranet, "K-8").credit();

        assertThat(held).isNotBlank().isNotEqualTo(free);
        assertThat(free).isNotBlank();
    }
}
