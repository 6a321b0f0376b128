package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The portal's own name, colours and logo. */
@ExtendWith(Stage.class)
class BrandBrowserIT {
    private static final String PAGE = "/intranet/home/brand";

    @TempDir
    Path files;

    @Test
    void thePortalShowsItselfAsConfigured(Intranet intranet) {
        var brand = intranet.loginAs("admin").open(PAGE, AdministrationScreen::new);
        brand.fill("brand:name", "Nordstern Service")
                .fill("brand:accent", "#ffee88")
                .press("brand:save");
        assertThat(brand.message()).contains("Wählen Sie eine dunklere");
        assertThat(brand.valueOf("brand:name")).isEqualTo("Nordstern Service");
        brand.fill("brand:accent", "#A11D5B")
                .fill("brand:imprint", "https://nordstern.example/impressum")
                .press("brand:save");
        assertThat(brand.message()).contains("Das Kundenportal ist geändert.");
        brand.look();

        intranet.page().navigate("/portal/login");
        var login = intranet.at(Screen::new);
        assertThat(login.title()).contains("Nordstern Service");
        assertThat(login.linksTo("https://nordstern.example/impressum")).isOne();
        login.look();
        String sheet =
                intranet.page().locator("link[href^='/portal/brand.css']").getAttribute("href");
        var answer = intranet.page().request().get(sheet);
        assertThat(answer.text()).contains("--kb-brand:#a11d5b");
        assertThat(answer.headers().get("cache-control")).contains("immutable");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void aDrawingThatIsAProgramIsRefusedAsALogo(Intranet intranet) throws Exception {
        var svg = Files.writeString(files.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var brand = intranet.loginAs("admin").open(PAGE, AdministrationScreen::new);

        intranet.page().locator("input[type=file]").setInputFiles(svg);
        brand.press("logo:upload");

        assertThat(brand.message()).contains("Das ist kein Bild, das hier geht.");
    }
}
