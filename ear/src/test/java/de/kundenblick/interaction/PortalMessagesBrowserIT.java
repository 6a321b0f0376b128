package de.kundenblick.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Portal;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class PortalMessagesBrowserIT {
    private static final String SCRIPT = "<script>document.title = 'broken'</script> & mehr";

    @Test
    void aContactReadsAnswersAndWrites(Portal portal) {
        var given = portal.given();
        given.contact("anna").at("K-1").named("Anna", "Muster").alsoAt("K-2").signsInAs("anna@example.org");
        given.customer("K-1").named("Kranich GmbH").onCreditHold();
        given.customer("K-2").named("Storch AG");
        given.interaction("I-1")
                .of("K-1")
                .with("anna")
                .subject("Ersatzteile")
                .noted("agent", "Vorsicht, intern")
                .published("agent", "Sie kommen am Dienstag.");

        var start = portal.loginAs("anna@example.org").open("/portal/start", PortalMessageScreen::new);
        assertThat(start.text())
                .contains("Guten Tag, Anna Muster", "Ersatzteile", "Sie kommen am Dienstag.", "Kranich GmbH");
        assertThat(start.unread()).isEqualTo("1");

        var thread = start.openNews("Ersatzteile");
        assertThat(thread.unread()).isEmpty();
        assertThat(thread.source()).doesNotContain("intern").doesNotContainIgnoringCase("kreditsperre");
        thread.write("").send();
        assertThat(thread.message()).contains("Bitte schreiben Sie etwas.");
        thread.write(SCRIPT + "\nZeile".repeat(2)).sendTwice();
        assertThat(thread.entries()).hasSize(2).last().asString().contains(SCRIPT);
        assertThat(thread.title()).doesNotContain("broken");

        var written = thread.compose()
                .customer("Storch AG")
                .topic("Rechnung")
                .subject("Doppelte Rechnung")
                .write("Bitte prüfen.")
                .send();
        assertThat(written.address()).startsWith("/portal/interaction/show?number=I-");
        assertThat(written.text()).contains("Storch AG", "Bitte prüfen.");
        assertThat(given.database()
                        .count("SELECT count(*) FROM interaction_entry WHERE sender = 'CUSTOMER' AND read_at IS NULL"))
                .isEqualTo(2);
    }

    @Test
    void theTextOfAnAnswerOutlivesWhatItAnswers(Portal portal) {
        var given = portal.given();
        given.contact("anna").at("K-1").named("Anna", "Muster").signsInAs("anna@example.org");
        given.interaction("I-1").of("K-1").with("anna").subject("Ersatzteile").published("agent", "Am Dienstag.");
        var thread = portal.loginAs("anna@example.org")
                .open("/portal/interaction/show?number=I-1", PortalMessageScreen::new);

        given.database().update("UPDATE interaction_entry SET internal = TRUE, published_at = NULL");
        thread.write("Danke dafür").send();
        assertThat(thread.message()).contains("zurückgezogen oder gelöscht");
        var fresh = thread.sendAsNewMessage();

        assertThat(fresh.address()).startsWith("/portal/interaction/create");
        assertThat(fresh.written()).isEqualTo("Danke dafür");
        assertThat(portal.visit("/portal/interaction/show?number=I-1").status()).isEqualTo(404);
    }

    @Test
    @Tag("E-12")
    void othersCustomersAreNotThere(Portal portal) {
        var given = portal.given();
        given.contact("anna").at("K-1").signsInAs("anna@example.org");
        given.interaction("I-1").of("K-2").published("agent", "Nicht für Anna");
        given.interaction("I-2").of("K-1").noted("agent", "Noch nicht");
        portal.loginAs("anna@example.org");

        for (String number : new String[] {"I-1", "I-2", "I-3", "", "%00", "I-1'--"}) {
            assertThat(portal.visit("/portal/interaction/show?number=" + number).status())
                    .as(number)
                    .isEqualTo(404);
        }
        given.database()
                .update(
                        "UPDATE interaction_entry SET internal = FALSE, published_at = now() WHERE body = 'Noch nicht'");
        assertThat(portal.visit("/portal/interaction/show?number=I-2").status()).isEqualTo(200);
        assertThat(portal.open("/portal/interaction/list?before=x&show=y", Screen::new)
                        .text())
                .contains("Noch nicht")
                .doesNotContain("Nicht für Anna");
    }
}
