package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import de.kundenblick.browser.Portal;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class OwnDataBrowserIT {
    @Test
    @Tag("F-08")
    void aContactTakesHomeWhatIsStoredAboutItAndAnEmployeeHandsOutAll(Portal portal) throws IOException {
        var given = portal.given();
        given.contact("anna").named("Anna", "Lang").email("anna@example.org").signsInAs("anna@example.org");
        given.interaction("I-1").with("anna").published("agent", "SICHTBAR").noted("agent", "GEHEIM");

        var own = portal.loginAs("anna@example.org").open("/portal/account/data", DataScreen::new);

        assertThat(own.download("json")).contains("Lang", "SICHTBAR").doesNotContain("GEHEIM");
        assertThat(own.download("pdf")).startsWith("%PDF-");

        var intranet = portal.intranet();
        var all = intranet.loginAs("admin").open("/intranet/ticket/contact?login=anna", DataScreen::new);
        assertThat(all.inMenu().download("json")).contains("SICHTBAR", "GEHEIM", "\"internal\": true");
    }

    private static final class DataScreen extends Screen {
        DataScreen(Page page) {
            super(page);
        }

        DataScreen inMenu() {
            page.locator("details.menu:has([id='data:json']) summary").click();
            return this;
        }

        String download(String format) throws IOException {
            Download file = page.waitForDownload(element("data:" + format)::click);
            return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
        }
    }
}
