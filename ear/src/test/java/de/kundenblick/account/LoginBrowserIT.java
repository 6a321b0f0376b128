package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.LoginScreen;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class LoginBrowserIT {
    @Test
    void theRightPasswordOpensTheIntranetUntilOneSignsOut(Intranet intranet) {
        var start = intranet.login().signIn("agent", Fixtures.PASSWORD);
        assertThat(start.address()).isEqualTo("/intranet/home/start");

        intranet.signOut();

        assertThat(intranet.at(Screen::new).address()).isEqualTo("/intranet/login");
        intranet.visit("/intranet/ticket/list");
        assertThat(intranet.at(Screen::new).address()).startsWith("/intranet/login");
    }

    @Test
    void theLoginLeadsToThePageThatWasAskedFor(Intranet intranet) {
        intranet.visit("/intranet/ticket/list?show=open");

        var page = intranet.at(LoginScreen::new).signIn("agent", Fixtures.PASSWORD);

        assertThat(page.address()).isEqualTo("/intranet/ticket/list?show=open");
    }

    @Test
    void aWrongPasswordIsToldAndFiveOfThemLockTheName(Intranet intranet) {
        var login = intranet.login();

        for (int i = 0; i < 5; i++) {
            assertThat(login.signIn("agent", "guess").message())
                    .isEqualTo("Benutzername und Kennwort passen nicht zusammen.");
        }

        assertThat(login.signIn("agent", Fixtures.PASSWORD).message()).startsWith("Zu viele Fehlversuche.");
        assertThat(login.address()).isEqualTo("/intranet/login");
    }
}
