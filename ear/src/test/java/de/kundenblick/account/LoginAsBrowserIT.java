package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employee looks at the portal as a contact sees it. */
@ExtendWith(Stage.class)
class LoginAsBrowserIT {
    private static final String CONTACT = "/intranet/ticket/contact?login=anna";
    private static final String ADDRESS = "/intranet/customer/loginas?login=anna";

    @BeforeEach
    void letARepresentativeIn(Intranet intranet) {
        intranet.given().contact("anna").named("Anna", "Muster").signsInAs("anna@example.org");
        intranet.given().employee("representative").allowedTo("customer.read", "contact.loginas");
    }

    @Test
    void switchedOffThereIsNoLinkAndNoPage(Intranet intranet) {
        var contact = intranet.loginAs("representative").open(CONTACT, Screen::new);

        assertThat(contact.linksTo(ADDRESS)).isZero();
        assertThat(intranet.visit(ADDRESS).status()).isEqualTo(404);
    }

    @Test
    void theContactsPortalIsShownUnderABannerUntilItIsEnded(Intranet intranet) {
        var administration = intranet.inAnotherBrowser()
                .loginAs("admin")
                .open(AdministrationScreen.ROLES, AdministrationScreen::new)
                .select("acting:minutes", "höchstens 30 Minuten")
                .press("acting:save");
        assertThat(administration.message()).contains("eingeschaltet");
        var contact = intranet.loginAs("representative").open(CONTACT, Screen::new);
        assertThat(contact.linksTo(ADDRESS)).isOne();

        var question = intranet.open(ADDRESS, AdministrationScreen::new);
        question.look();
        var portal = question.fill("loginAs:reason", "Rückfrage").press("loginAs:start");
        assertThat(portal.address()).isEqualTo("/portal/start");
        assertThat(portal.text()).contains("Sie handeln als Anna Muster");
        portal.look();
        assertThat(
                        intranet.given()
                                .database()
                                .texts(
                                        """
                                SELECT actor || ' as ' || record_key || ': ' || detail FROM audit_entry
                                WHERE action = 'READ' AND type = 'contact'
                                """))
                .contains("representative as anna: /portal/start");
        intranet.visit("/portal/rating?token=geheim");
        intranet.visit("/portal/login/link?token=geheim");
        assertThat(intranet.given().database().texts("SELECT detail FROM audit_entry WHERE detail LIKE '%geheim%'"))
                .isEmpty();
        assertThat(intranet.visit("/portal/account/profile").status()).isEqualTo(404);
        intranet.visit("/portal/start");
        assertThat(
                        intranet.given()
                                .database()
                                .texts(
                                        """
                                SELECT actor || ' as ' || record_key || ': ' || detail FROM audit_entry
                                WHERE action = 'SIGNED_IN_AS'
                                """))
                .containsExactly("representative as anna: Rückfrage");

        portal.press("acting:end");
        assertThat(portal.address()).isEqualTo(CONTACT);
        intranet.visit("/portal/start");
        assertThat(intranet.at(Screen::new).address()).startsWith("/portal/login");
    }

    @Test
    void itEndsWithTheEmployeesOwnSession(Intranet intranet) {
        intranet.given().everybodysPreference("portal.acting.minutes", "30");
        intranet.loginAs("representative")
                .open(ADDRESS, AdministrationScreen::new)
                .press("loginAs:start");

        intranet.signOut();
        intranet.visit("/portal/start");

        assertThat(intranet.at(Screen::new).address()).startsWith("/portal/login");
    }

    @Test
    void withoutThePermissionThereIsNoLinkAndNoPage(Intranet intranet) {
        intranet.given().everybodysPreference("portal.acting.minutes", "30");

        assertThat(intranet.loginAs("admin").open(CONTACT, Screen::new).linksTo(ADDRESS))
                .isZero();
        assertThat(intranet.visit(ADDRESS).status()).isEqualTo(404);
    }
}
