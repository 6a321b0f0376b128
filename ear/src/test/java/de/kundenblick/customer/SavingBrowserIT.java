package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.LoginScreen;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class SavingBrowserIT {
    private static final String CUSTOMER = CustomerScreen.addressOf("K-1");
    private static final String FORM = CustomerEditScreen.addressOf("K-1");

    @Test
    @Tag("F-01")
    void eachCustomersPageHasItsOwnAddress(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        intranet.loginAs("agent");

        var lower = intranet.open(CustomerScreen.addressOf("k-1"), CustomerScreen::new);
        var customer = intranet.open(CUSTOMER, CustomerScreen::new);

        assertThat(lower.heading()).isEqualTo("Hafen (K-1)");
        assertThat(customer.heading()).isEqualTo("Hafen (K-1)");
        assertThat(customer.address()).isEqualTo(CUSTOMER);
    }

    @Test
    void anUnknownNumberIsToldAndTheSearchOffered(Intranet intranet) {
        var page = intranet.loginAs("agent").open(CustomerScreen.addressOf("K-<b>1"), CustomerScreen::new);

        assertThat(page.message()).contains("Es gibt keinen Kunden mit der Nummer K-<b>1.");
        assertThat(page.widgets()).isEmpty();
        page.openSearch();
        assertThat(intranet.at(SearchScreen::new).isOpen()).isTrue();
    }

    @Test
    void aDoubleClickCreatesOneCustomer(Intranet intranet) {
        var form = intranet.loginAs("agent").open(CustomerEditScreen.NEW, CustomerEditScreen::new);

        form.name("Hafen Kassel").saveByDoubleClick();

        assertThat(intranet.given().database().count("SELECT count(*) FROM customer WHERE name = 'Hafen Kassel'"))
                .isOne();
        assertThat(form.message()).contains("ist angelegt.");
        assertThat(form.address()).startsWith("/intranet/customer/edit?number=");
    }

    @Test
    void whatWasTypedSurvivesALostSession(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        var form = intranet.loginAs("agent").open(FORM, CustomerEditScreen::new);
        form.name("Hafen Süd").comment("Ruft am Montag an");
        intranet.page().context().clearCookies();

        Screen after = form.save();
        assertThat(after.address()).startsWith("/intranet/login");
        intranet.at(LoginScreen::new).signIn("agent", Fixtures.PASSWORD);

        var restored = intranet.at(CustomerEditScreen::new);
        assertThat(restored.address()).isEqualTo(FORM);
        assertThat(restored.restored()).contains("Ihre nicht gespeicherten Eingaben wurden wiederhergestellt.");
        assertThat(restored.name()).isEqualTo("Hafen Süd");
        assertThat(restored.comment()).isEqualTo("Ruft am Montag an");

        assertThat(restored.save().message()).contains("Kunde K-1 ist gespeichert.");
        assertThat(intranet.given().database().texts("SELECT name FROM customer"))
                .containsExactly("Hafen Süd");
        assertThat(intranet.open(FORM, CustomerEditScreen::new).restored()).isEmpty();
    }

    @Test
    void whatOnePersonTypedIsNotGivenToAnother(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        intranet.loginAs("agent").open(FORM, CustomerEditScreen::new).name("Geheim");
        intranet.page().context().clearCookies();

        var form = intranet.loginAs("colleague").open(FORM, CustomerEditScreen::new);

        assertThat(form.name()).isEqualTo("Hafen");
        assertThat(form.restored()).isEmpty();
    }
}
