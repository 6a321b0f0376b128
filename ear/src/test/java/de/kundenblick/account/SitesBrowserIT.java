package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Portal;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class SitesBrowserIT {
    private static final String ANNA = "anna@example.org";

    @Test
    @Tag("F-03")
    void aContactIsNobodyAtTheIntranet(Portal portal) {
        portal.given().contact("anna").signsInAs(ANNA);
        portal.loginAs(ANNA);
        assertThat(portal.page().url()).endsWith("/portal/start");

        portal.visit("/intranet/customer/center");

        assertThat(portal.page().url()).contains("/intranet/login");
    }

    @Test
    @Tag("F-03")
    void anEmployeeIsNobodyAtThePortal(Intranet intranet) {
        intranet.loginAs("admin");

        intranet.visit("/portal/start");

        assertThat(intranet.page().url()).contains("/portal/login");
    }

    @Test
    @Tag("F-03")
    void bothMayBeSignedInAtOnceInOneBrowser(Intranet intranet) {
        intranet.given().contact("anna").signsInAs(ANNA);
        intranet.loginAs("agent").portal().loginAs(ANNA);

        intranet.visit("/intranet/ticket/list");
        assertThat(intranet.at(Screen::new).address()).isEqualTo("/intranet/ticket/list");

        intranet.signOut();
        intranet.visit("/portal/start");
        assertThat(intranet.at(Screen::new).address()).isEqualTo("/portal/start");
    }

    @Test
    @Tag("D-14")
    void aFormWithoutItsPagesTokenIsRefused(Intranet intranet) {
        intranet.given().customer("K-7");
        intranet.loginAs("agent");

        var answer = intranet.page()
                .request()
                .post(
                        "/intranet/customer/center?number=K-7",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("board", "board")
                                        .set("main", "contacts")
                                        .set("side", "settings")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(intranet.given().database().texts("SELECT name FROM preference WHERE employee_id IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void aPageThatOneMayNotOpenDoesNotExist(Intranet intranet) {
        intranet.loginAs("agent");

        assertThat(intranet.visit("/intranet/exchange/import").status()).isEqualTo(404);
        assertThat(intranet.visit("/intranet/no-such-page").status()).isEqualTo(404);
        assertThat(intranet.visit("/intranet/customer/center.xhtml").status()).isEqualTo(404);
        assertThat(intranet.visit("/elsewhere").status()).isEqualTo(404);
    }
}
