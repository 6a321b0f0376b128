package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
@Tag("D-27")
class ContactRulesBrowserIT {
    private static final String NEW = "/intranet/customer/contact?customer=K-1";
    private static final String ANNA = "/intranet/customer/contact?login=anna";

    @Test
    void whatIsRequiredIsSaidAtItsField(Intranet intranet) {
        intranet.given().customer("K-1");
        var form = intranet.loginAs("agent").open(NEW, ContactScreen::new);

        form.save();

        assertThat(form.complaint())
                .contains("den Vornamen", "den Nachnamen", "den Benutzernamen", "die E-Mail-Adresse");
        form.firstName("Otto").lastName("Muster").login("otto").email("otto@example.org");
        assertThat(form.save().message()).contains("Otto Muster ist gespeichert.");
    }

    @Test
    void aDuplicateAddressIsRefusedUntilTheRuleIsSwitchedOff(Intranet intranet) {
        intranet.given().customer("K-1");
        intranet.given().contact("anna").email("post@example.org");
        var form = intranet.loginAs("agent").open(NEW, ContactScreen::new);

        form.firstName("Otto")
                .lastName("Muster")
                .login("otto")
                .email("Post@example.org")
                .save();
        assertThat(form.message()).contains("Vielleicht schon vorhanden");
        form.save();
        assertThat(form.complaint()).contains("Post@example.org gehört schon einem anderen Kundenbenutzer.");
        assertThat(form.lastName()).isEqualTo("Muster");

        intranet.inAnotherBrowser()
                .loginAs("configurator")
                .open(CustomerRulesScreen.ADDRESS, CustomerRulesScreen::new)
                .toggle("emailUnique")
                .save();
        assertThat(form.save().message()).contains("Otto Muster ist gespeichert.");
    }

    @Test
    void anInvalidPersonCannotSignInButTheHistoryStays(Intranet intranet) {
        Fixtures given = intranet.given();
        given.contact("anna")
                .at("K-1")
                .named("Anna", "Muster")
                .email("anna@example.org")
                .signsInAs("anna@example.org");
        given.ticket("T-1").of("K-1").by("anna");
        var form = intranet.loginAs("agent").open(ANNA, ContactScreen::new);

        form.validity("vorübergehend ungültig").save();

        var portal = intranet.inAnotherBrowser().portal().loginAs("anna@example.org");
        assertThat(portal.page().url()).contains("/portal/login");
        assertThat(intranet.open("/intranet/ticket/contact?login=anna", Screen::new)
                        .text())
                .contains("Anna Muster", "T-1");

        intranet.open(ANNA, ContactScreen::new).validity("gültig").save();
        portal.loginAs("anna@example.org");
        assertThat(portal.page().url()).endsWith("/portal/start");
    }
}
