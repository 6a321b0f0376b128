package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.LoginScreen;
import de.kundenblick.browser.Portal;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the invitation of a contact to the second step, and back in after a lost password. */
@ExtendWith(Stage.class)
class PortalInvitationBrowserIT {
    private static final String CONTACT = "/intranet/customer/contact?login=anna";
    private static final String ANNA = "anna@example.org";
    private static final String FIRST = "green apples, 12 of them";
    private static final String SECOND = "yellow pears, 7 of them";

    @Test
    @Tag("F-20")
    void anInvitedContactComesInOnceWithinThreeDays(Intranet intranet) {
        intranet.given().contact("anna").named("Anna", "Muster").email(ANNA);
        var access = intranet.loginAs("agent").open(CONTACT, AdministrationScreen::new);
        String link = invite(access);
        access.look();
        assertThat(access.text()).contains("Eingeladen");
        var database = intranet.given().database();
        assertThat(database.count(
                        "SELECT count(*) FROM account_link WHERE expires_at = created_at + interval '72 hours'"))
                .isOne();
        assertThat(mail(intranet)).contains(link);
        assertThat(intranet.page().request().get(link).status())
                .as("a program that checks mails opens the link, too")
                .isEqualTo(200);

        var portal = intranet.inAnotherBrowser().portal();
        portal.page().navigate(link);
        var invited = new InvitedScreen(portal.page());
        invited.look();
        assertThat(invited.text()).contains("Anna Muster", ANNA);
        assertThat(invited.accept("short").message()).contains("mindestens 10 Zeichen");
        invited.accept(FIRST);
        var start = new LoginScreen(portal.page()).signIn(ANNA, FIRST);
        assertThat(start.address()).isEqualTo("/portal/start");
        assertThat(database.count("SELECT count(*) FROM contact WHERE notify_messages AND notify_tickets"))
                .isOne();

        var forwarded = intranet.inAnotherBrowser();
        forwarded.page().navigate(link);
        assertThat(forwarded.at(Screen::new).text())
                .contains("Diese Einladung gilt nicht mehr")
                .doesNotContain("Anna");
        var again = intranet.open(CONTACT, AdministrationScreen::new).press("portalLink:invite");
        assertThat(again.text()).contains("per E-Mail an den Kontakt unterwegs");
        assertThat(intranet.page().content()).as("nobody takes over a login").doesNotContain("login/invited?token=");
        String late = mail(intranet).replaceFirst("(?s).*(http://\\S+).*", "$1");
        database.update("UPDATE account_link SET expires_at = now() - interval '1 second' WHERE used_at IS NULL");
        forwarded.page().navigate(late);
        assertThat(forwarded.at(Screen::new).text()).contains("Diese Einladung gilt nicht mehr");
    }

    @Test
    @Tag("D-95")
    void aContactProtectsTheLoginAndComesBackAfterALostPassword(Intranet intranet) {
        intranet.given().contact("anna").named("Anna", "Muster").email(ANNA).signsInAs(ANNA);
        var portal = intranet.portal().loginAs(ANNA);
        var own = portal.open("/portal/account/twostep", TwoStepScreen::new);
        var device = own.begin();
        own.look();
        own.confirm(device.code());
        var profile = portal.open("/portal/account/profile", AdministrationScreen::new);
        profile.look();
        profile.select("profile:language", "English").press("profile:save");
        assertThat(profile.text()).contains("Your settings are saved");
        profile.pressAndConfirm("sessions:end");
        assertThat(profile.address()).isEqualTo("/portal/login");

        var asked =
                portal.open("/portal/login/forgotten", PasswordLinkScreen::new).ask(ANNA);
        assertThat(asked.text())
                .isEqualTo(portal.open("/portal/login/forgotten", PasswordLinkScreen::new)
                        .ask("nobody@example.org")
                        .text());
        String link = mail(intranet).replaceFirst("(?s).*(http://\\S+).*", "$1");
        portal.page().navigate(link);
        new PasswordLinkScreen(portal.page()).set(SECOND, SECOND);
        new LoginScreen(portal.page()).signIn(ANNA, SECOND);
        var code = new CodeScreen(portal.page());
        assertThat(code.address()).isEqualTo("/portal/login/code");
        assertThat(code.enter(device.code(1)).address()).isEqualTo("/portal/start");
        assertThat(code.text()).as("in the language of the contact").contains("Start");
    }

    @Test
    void aContactWhoIsClosedOutIsOutAtTheNextPage(Portal portal) {
        portal.given().contact("anna").signsInAs(ANNA);
        portal.loginAs(ANNA);

        portal.given().database().update("UPDATE contact SET validity = 'INVALID' WHERE login = 'anna'");

        portal.visit("/portal/start");
        assertThat(portal.page().url()).contains("/portal/login?from=");
    }

    @Test
    @Tag("D-95")
    void nobodyRegistersAlone(Portal portal) {
        for (String page : new String[] {"/portal/register", "/portal/login/register", "/portal/account/create"}) {
            portal.visit(page);
            assertThat(new Screen(portal.page()).address()).as(page).startsWith("/portal/login");
        }
        assertThat(portal.page().locator("main a").allInnerTexts()).containsExactly("Kennwort vergessen?");
    }

    private static String invite(AdministrationScreen access) {
        access.press("portalLink:invite");
        return access.valueOf("portalLink:link");
    }

    private static String mail(Intranet intranet) {
        return intranet.given()
                .database()
                .texts("SELECT text FROM mail_outbox WHERE recipient ILIKE '" + ANNA + "' ORDER BY id DESC LIMIT 1")
                .get(0);
    }
}
