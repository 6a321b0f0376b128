package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.LoginScreen;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class PasswordLinkBrowserIT {
    private static final String NEW = "green apples, 12 of them";

    @Test
    void aForgottenPasswordIsReplacedByALinkThatWorksOnce(Intranet intranet) {
        String answer = ask(intranet, "agent");
        assertThat(ask(intranet, "nobody")).isEqualTo(answer).contains("ist der Link unterwegs");
        String mail = intranet.given()
                .database()
                .texts("SELECT text FROM mail_outbox WHERE recipient = 'agent@kundenblick.test' AND state = 'WAITING'")
                .get(0);
        assertThat(intranet.given().database().count("SELECT count(*) FROM mail_outbox"))
                .isOne();
        String link = mail.replaceFirst("(?s).*(http://\\S+).*", "$1");

        intranet.page().navigate(link);
        var page = new PasswordLinkScreen(intranet.page());
        page.look();
        assertThat(page.set("short", "short").message()).contains("mindestens 10 Zeichen");
        page.set(NEW, NEW);

        assertThat(page.message()).contains("Ihr Kennwort ist gespeichert.");
        assertThat(intranet.at(LoginScreen::new).signIn("agent", NEW).address()).isEqualTo("/intranet/home/start");
        intranet.page().navigate(link);
        assertThat(intranet.at(Screen::new).text()).contains("Dieser Link gilt nicht mehr.");
        assertThat(intranet.given().database().count("SELECT count(*) FROM account_link WHERE used_at IS NULL"))
                .isZero();
    }

    private static String ask(Intranet intranet, String login) {
        return intranet.open("/intranet/login/forgotten", PasswordLinkScreen::new)
                .ask(login)
                .text();
    }
}
