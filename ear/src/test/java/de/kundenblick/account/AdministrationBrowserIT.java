package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class AdministrationBrowserIT {
    private static final Path DOCUMENTED = Path.of("..", "docs", "permissions.md");
    private static final String FIRST = "first password 4711";
    private static final String OWN = "green apples, 12 of them";

    @Test
    void aNewEmployeeChoosesAPasswordFirstAndHasThePermissionsThen(Intranet intranet) {
        var saved = intranet.loginAs("admin")
                .open(AdministrationScreen.NEW_EMPLOYEE, AdministrationScreen::new)
                .fill("employee:newLogin", "Nele.Neu")
                .fill("employee:name", "Nele Neu")
                .fill("employee:email", "nele@example.org")
                .tick("agent")
                .fill("employee:password", FIRST)
                .press("employee:save");
        assertThat(saved.message()).contains("Nele Neu ist gespeichert.");

        var hers = intranet.inAnotherBrowser();
        hers.login().signIn("nele.neu", FIRST);
        hers.visit("/intranet/ticket/list");
        assertThat(hers.at(Screen::new).address()).isEqualTo("/intranet/account/password");

        var start = hers.at(AdministrationScreen::new)
                .fill("password:old", FIRST)
                .fill("password:new", OWN)
                .fill("password:again", OWN)
                .press("password:change");
        assertThat(start.message()).contains("Ihr Kennwort ist geändert.");
        assertThat(hers.visit("/intranet/ticket/list").status()).isEqualTo(200);
        assertThat(hers.visit(AdministrationScreen.EMPLOYEES).status()).isEqualTo(404);

        var found = intranet.open(AdministrationScreen.EMPLOYEES, AdministrationScreen::new)
                .fill("search:text", "nele")
                .press("search:find");
        assertThat(found.names()).containsExactly("Nele Neu");
        assertThat(found.address()).isEqualTo(AdministrationScreen.EMPLOYEES + "?q=nele");
    }

    @Test
    void aDisabledEmployeeIsOutUntilEnabled(Intranet intranet) {
        var account = intranet.loginAs("admin")
                .open(AdministrationScreen.NEW_EMPLOYEE + "?login=agent", AdministrationScreen::new)
                .pressAndConfirm("access:disable");
        assertThat(account.message()).contains("Das Konto ist deaktiviert");

        var out = intranet.inAnotherBrowser();
        out.loginAs("agent");
        assertThat(out.at(Screen::new).message()).isEqualTo("Benutzername und Kennwort passen nicht zusammen.");

        account.press("access:enable");
        var in = intranet.inAnotherBrowser().loginAs("agent");
        assertThat(in.at(Screen::new).address()).isEqualTo("/intranet/home/start");
    }

    @Test
    void nobodyTakesTheAdministrationFromTheLastAdministrator(Intranet intranet) {
        var own = intranet.loginAs("admin")
                .open(AdministrationScreen.NEW_EMPLOYEE + "?login=admin", AdministrationScreen::new);

        own.tick("admin").press("employee:save");
        assertThat(own.message()).contains("Danach gäbe es niemanden mehr");

        own.pressAndConfirm("access:disable");
        assertThat(own.message()).contains("Das eigene Konto können Sie nicht deaktivieren");
    }

    @Test
    @Tag("F-04")
    void aPageWithoutThePermissionIsNotThereAndItsFormsAreRefused(Intranet intranet) {
        var page = intranet.loginAs("agent").open("/intranet/account/profile", AdministrationScreen::new);
        assertThat(page.subjects()).isEmpty();

        for (String address : List.of(
                AdministrationScreen.EMPLOYEES,
                AdministrationScreen.TEAMS,
                AdministrationScreen.ROLES,
                AdministrationScreen.MATRIX,
                "/intranet/queue/list")) {
            assertThat(page.postTo(address)).as("POST " + address).isEqualTo(403);
            assertThat(intranet.page().request().get(address).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void theNavigationHasOnlyWhatTheReaderMayOpen(Intranet intranet) {
        intranet.given().employee("helpdesk").allowedTo("account.manage");

        var start = intranet.loginAs("helpdesk").at(AdministrationScreen::new);

        assertThat(start.address()).isEqualTo("/intranet/home/start");
        assertThat(intranet.open(AdministrationScreen.EMPLOYEES, AdministrationScreen::new)
                        .subjects())
                .containsExactly("Mitarbeiter", "Teams");
    }

    @Test
    void aRoleInUseIsKeptAndSaysWhoHasIt(Intranet intranet) {
        var roles = intranet.loginAs("admin")
                .open(AdministrationScreen.ROLES, AdministrationScreen::new)
                .deleteRole("agent");

        assertThat(roles.message()).contains("Die Rolle „agent“ wird noch gebraucht", "Jonas Roth, Petra Adler");
        assertThat(intranet.given().database().count("SELECT count(*) FROM role WHERE name = 'agent'"))
                .isOne();
    }

    @Test
    void aCopiedRoleDoesWhatItsTicksSay(Intranet intranet) {
        intranet.given().employee("reader");
        var roles = intranet.loginAs("admin")
                .open("/intranet/account/role?copy=1", AdministrationScreen::new)
                .fill("role:name", "Leser")
                .tick("Kunden bearbeiten")
                .press("role:save");
        assertThat(roles.message()).contains("Die Rolle „Leser“ ist gespeichert.");

        intranet.open("/intranet/account/employee?login=reader", AdministrationScreen::new)
                .tick("Leser")
                .press("employee:save");

        var reader = intranet.inAnotherBrowser().loginAs("reader");
        assertThat(reader.visit("/intranet/ticket/list").status()).isEqualTo(200);
        assertThat(reader.visit("/intranet/customer/edit").status()).isEqualTo(404);
    }

    /** When this fails because the product has changed, the text to document is in target/permissions.md. */
    @Test
    @Tag("F-04")
    void theDocumentedMatrixIsTheOneOfTheProgram(Intranet intranet) throws IOException {
        intranet.given().preference("admin", "language", "en");
        var lines = intranet.loginAs("admin")
                .open(AdministrationScreen.MATRIX, AdministrationScreen::new)
                .matrix();
        var documented = Files.readAllLines(DOCUMENTED);
        var introduction =
                documented.stream().filter(line -> !line.startsWith("|")).toList();
        Files.writeString(
                Path.of("target", "permissions.md"),
                String.join("\n", introduction).strip() + "\n\n" + String.join("\n", lines) + "\n");

        assertThat(documented.stream().filter(line -> line.startsWith("|")).toList())
                .isEqualTo(lines);
    }
}
