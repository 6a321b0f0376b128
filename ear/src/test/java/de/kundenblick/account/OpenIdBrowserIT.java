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
class OpenIdBrowserIT {
    @Test
    void theProviderLetsPeopleInAtThePageThatTheyAskedFor(Intranet intranet) {
        try (var provider = intranet.provider()) {
            provider.lets("4711", "erika", "Vertrieb");
            intranet.visit("/intranet/ticket/list?show=open");

            var page = intranet.at(ProviderScreen::new).byProvider();

            assertThat(page.address()).isEqualTo("/intranet/ticket/list?show=open");
            assertThat(intranet.open("/intranet/account/password", Screen::new).text())
                    .contains("Ihr Konto kommt aus dem Verzeichnis Ihres Unternehmens.");
        }
    }

    @Test
    void anAnswerThatCannotBeBelievedOrComesTwiceLetsNobodyIn(Intranet intranet) {
        try (var provider = intranet.provider()) {
            provider.lets("4711", "erika", "Vertrieb").changes(claims -> claims.claim("nonce", "another"));
            intranet.login();

            var page = intranet.at(ProviderScreen::new).byProvider();

            assertThat(page.message()).contains("nicht bestätigt");
            intranet.visit("/intranet/login/openid/back?code=stolen&state=replayed");
            assertThat(intranet.at(Screen::new).message()).contains("Bitte beginnen Sie noch einmal.");
            provider.lets("4712", "agent").changes(claims -> {});
            assertThat(intranet.at(ProviderScreen::new).byProvider().message()).contains("zu einem anderen Konto");
        }
    }

    @Test
    void aProviderThatIsAwayIsToldAndPasswordsStillWork(Intranet intranet) {
        intranet.login();

        var page = intranet.at(ProviderScreen::new).byProvider();

        assertThat(page.message()).contains("Der Anmeldedienst ist nicht erreichbar.");
        assertThat(intranet.at(LoginScreen::new)
                        .signIn("agent", Fixtures.PASSWORD)
                        .address())
                .isEqualTo("/intranet/home/start");
    }
}
