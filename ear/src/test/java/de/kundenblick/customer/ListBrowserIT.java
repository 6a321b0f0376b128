package de.kundenblick.customer;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import de.kundenblick.given.Fixtures;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class ListBrowserIT {
    private static final String LIST = "/intranet/customer/list";

    @Test
    void whatOneSeesStandsInTheAddress(Intranet intranet, Intranet elsewhere) {
        for (int i = 1; i <= 30; i++) {
            intranet.given()
                    .customer("K-%02d".formatted(i))
                    .named("Kunde " + (100 - i))
                    .at("Weg", "34117", "Kassel");
        }
        intranet.given().customer("K-99").named("Fremd").at("Weg", "10115", "Berlin");
        var list = intranet.loginAs("agent").open(LIST, ListScreen::new);

        list.type("city", "kassel").filter().sort("Nummer").arrange("Telefon", "Ort");
        assertThat(list.heads()).startsWith("Ort", "Nummer", "Name").doesNotContain("Telefon");
        String first = list.address();
        list.next();

        assertThat(list.range()).isEqualTo("26–30 von 30");
        assertThat(list.column("Nummer")).containsExactly("K-26", "K-27", "K-28", "K-29", "K-30");
        var colleague = elsewhere.loginAs("colleague").open(list.address(), ListScreen::new);
        assertThat(colleague.column("Nummer")).isEqualTo(list.column("Nummer"));
        assertThat(colleague.heads()).isEqualTo(list.heads());
        list.back();
        assertThat(list.address()).isEqualTo(first);
        assertThat(list.range()).isEqualTo("1–25 von 30");
    }

    @Test
    void aSelectionOutlivesPagesAndIsChangedTogether(Intranet intranet) {
        for (int i = 1; i <= 30; i++) {
            intranet.given().customer("K-%02d".formatted(i)).named("Kunde %02d".formatted(i));
        }
        var list = intranet.loginAs("agent")
                .open(LIST, ListScreen::new)
                .select("K-03", "K-04")
                .next();
        list.select("K-27");
        assertThat(list.selection()).isEqualTo("3 ausgewählt");
        intranet.given().database().update("UPDATE customer SET version = version + 1 WHERE number = 'K-04'");

        assertThat(list.preview("Status: Ehemalig"))
                .contains("2 von 3 werden geändert", "1 hat inzwischen jemand anderes");
        list.change();

        assertThat(list.message()).contains("2 geändert", "1 hat inzwischen jemand anderes geändert");
        assertThat(list.selection()).isEmpty();
        assertThat(list.pick("status", "Ehemalig").filter().column("Nummer")).containsExactly("K-03", "K-27");
        assertThat(list.select("K-03").selectAll().selection()).isEqualTo("2 ausgewählt");
    }

    @Test
    void aViewIsSharedWithTheTeamAndItsAddressWithEverybody(Intranet intranet, Intranet elsewhere, Intranet outside) {
        intranet.given().employee("colleague").inTeam(Fixtures.TEAM);
        intranet.given().customer("K-1").named("Müller").at("Weg", "34117", "Kassel");
        intranet.given().customer("K-2").named("Maier").at("Weg", "10115", "Berlin");
        var list = intranet.loginAs("agent").open(LIST, ListScreen::new);

        list.type("city", "kas*").filter().saveView("Nordhessen", Fixtures.TEAM);
        assertThat(list.view()).contains("Nordhessen");
        list.makeStandard();

        assertThat(intranet.open(LIST, ListScreen::new).column("Nummer")).containsExactly("K-1");
        var colleague = elsewhere.loginAs("colleague").open(LIST, ListScreen::new);
        assertThat(colleague.column("Nummer")).hasSize(2);
        assertThat(colleague.chooseView("Nordhessen").column("Nummer")).containsExactly("K-1");
        var analyst = outside.loginAs("analyst").open(colleague.address(), ListScreen::new);
        assertThat(analyst.column("Nummer")).containsExactly("K-1");
        assertThat(String.join(" ", analyst.views())).doesNotContain("Nordhessen");
    }

    @Test
    void theListGoesIntoAFileAsItIsShown(Intranet intranet) throws Exception {
        intranet.given().customer("K-1").named("=Müller").phone("+49561998810").onCreditHold();
        intranet.given().customer("K-2").named("Maier");
        intranet.given().customer("K-3").named("Weg").invalid();
        var list = intranet.loginAs("admin")
                .open(LIST + "?validity=VALID&sort=number&columns=number,name,credit,phone", ListScreen::new);

        var csv = list.export("csv");
        assertThat(csv.suggestedFilename()).matches("kunden-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(ListScreen.content(csv))
                .isEqualTo(
                        "\uFEFFNummer;Name;Kredit;Telefon\r\nK-1;'=Müller;Kreditsperre;+49 561 998810\r\nK-2;Maier;;\r\n");
        var xlsx = list.select("K-2").exportSelection("Xlsx");
        try (var zip = new ZipFile(xlsx.path().toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), "UTF-8");
            assertThat(sheet).contains("Maier").doesNotContain("K-1").doesNotContain("<f>");
        }
    }

    @Test
    void whoMayOnlyReadSeesTheCreditSignAndNoTools(Intranet intranet) {
        intranet.given().customer("K-1").onCreditHold();
        intranet.given().contact("anna").at("K-1").named("Anna", "Alt");

        var list = intranet.loginAs("agent").open(LIST, ListScreen::new);
        assertThat(list.column("Kredit")).containsExactly("Kreditsperre");
        assertThat(list.canExport()).isFalse();
        var analyst = intranet.open("/intranet/customer/contacts", ListScreen::new);
        assertThat(analyst.column("Name")).containsExactly("Anna Alt");
    }
}
