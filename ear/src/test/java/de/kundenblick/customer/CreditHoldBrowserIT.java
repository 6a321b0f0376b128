package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Portal;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
@Tag("V-17")
class CreditHoldBrowserIT {
    private static final String HOLD = CreditHoldScreen.addressOf("K-1");

    @Test
    void aHoldHasAReasonAndStaysInTheHistory(Intranet intranet) {
        intranet.given().customer("K-1").named("Hafen");
        var form = intranet.loginAs("admin").open(HOLD, CreditHoldScreen::new);

        form.hold();
        assertThat(form.complaint()).contains("Bitte geben Sie den Grund an.");
        var customer = form.reason("Zahlungsverzug").note("Zwei Mahnungen").hold();
        assertThat(customer.sign().innerText()).contains("Kreditsperre");
        customer.credit().reason("Alles bezahlt").release();

        var colleague = intranet.inAnotherBrowser().loginAs("agent").open(HOLD, CreditHoldScreen::new);
        assertThat(colleague.canDecide()).isFalse();
        assertThat(colleague.history()).hasSize(1);
        assertThat(colleague.history().get(0)).contains("Zahlungsverzug", "Zwei Mahnungen", "Ada Min", "Alles bezahlt");
    }

    @Test
    void whoeverPromisesSomethingIsWarnedWhenTheRuleIsOn(Intranet intranet) {
        intranet.given().customer("K-1").onCreditHold();
        intranet.given().ticket("T-1").of("K-1");
        String ticket = "/intranet/ticket/show?number=T-1";
        intranet.loginAs("admin");
        assertThat(intranet.open(ticket, Screen::new).text()).doesNotContain("Zahlungsverzug");

        intranet.open("/intranet/customer/rules", CustomerRulesScreen::new)
                .toggle("holdWarns")
                .save();

        assertThat(intranet.open(ticket, Screen::new).text())
                .contains("Kreditsperre: vor einer Zusage bitte Rücksprache halten.", "Grund: Zahlungsverzug");
    }

    @Test
    void thePortalSaysNothingOfIt(Portal portal) {
        Fixtures given = portal.given();
        given.customer("K-1").onCreditHold();
        given.contact("jkranich").at("K-1").signsInAs("jutta@kranich.example");

        var start = portal.loginAs("jutta@kranich.example").open("/portal/start", Screen::new);

        assertThat(start.source())
                .doesNotContainIgnoringCase("kredit")
                .doesNotContainIgnoringCase("credit")
                .doesNotContain("Zahlungsverzug");
        assertThat(portal.visit("/portal/customer/hold?number=K-1").status()).isEqualTo(404);
    }
}
