package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class TicketFilesBrowserIT {
    private static final String PAGE = "<!DOCTYPE html><html><script>alert(1)</script></html>";

    @Test
    @Tag("F-18")
    void filesAndTextsGoWithAnAnswer(Intranet intranet) {
        var given = intranet.given();
        given.contact("anna").at("K-7").named("Anna", "Berg");
        given.ticket("T-1").of("K-7").by("anna");
        template(intranet, "{{kontakt.anrede}}, zu {{ticket.nummer}}: ");
        var ticket = intranet.loginAs("agent").open(TicketScreen.addressOf("T-1"), TicketFilesScreen::new);

        ticket.answer().type("Anfang").useTemplate("Eing").type("Ende");
        ticket.attach("notiz.txt", "Hallo").attach("bild.png", PAGE).attach("setup.exe", "MZ");

        assertThat(ticket.typed()).isEqualTo("AnfangGuten Tag Anna Berg, zu T-1: Ende");
        assertThat(ticket.attached()).hasSize(2).last().asString().contains("bild.png", "text/html");
        assertThat(ticket.refused()).hasSize(1).first().asString().contains("setup.exe");
        ticket.look();

        ticket.send();

        String file = ticket.addressOfFile("notiz.txt");
        assertThat(ticket.download(file)).isEqualTo("Hallo");
        assertThat(given.database().texts("SELECT attachments FROM ticket_message"))
                .containsExactly("notiz.txt\nbild.png");
        var other =
                intranet.inAnotherBrowser().loginAs("colleague").open("/intranet/ticket/list", TicketFilesScreen::new);
        assertThat(other.statusOf(file)).isEqualTo(404);
    }

    @Test
    void conversationsAreSplitLinkedAndMerged(Intranet intranet) {
        var given = intranet.given();
        given.customer("K-8").named("Andere AG");
        given.ticket("T-1").of("K-7").asked("Der Drucker klemmt").asked("Und die Rechnung stimmt nicht");
        given.ticket("T-2").of("K-8");
        given.ticket("T-3").of("K-7");
        var ticket = intranet.loginAs("agent").open(TicketScreen.addressOf("T-1"), TicketFilesScreen::new);

        ticket.split("Rechnung");
        String split = ticket.address().replaceAll(".*number=", "");
        assertThat(ticket.text()).contains("Und die Rechnung stimmt nicht").doesNotContain("Der Drucker klemmt");
        assertThat(ticket.linked()).containsExactly("T-1");
        ticket.link("T-3", "PARENT");
        assertThat(ticket.linked()).containsExactly("T-3", "T-1");

        ticket.mergeInto("T-2").merge();
        assertThat(ticket.mergeProblem()).contains("Andere AG");
        ticket.confirm().merge();

        assertThat(ticket.address()).endsWith("number=T-2");
        assertThat(ticket.text()).contains("Und die Rechnung stimmt nicht");
        assertThat(ticket.linked()).containsExactly("T-3", "T-1", split);
        ticket.look();
        var old = intranet.open(TicketScreen.addressOf(split), TicketFilesScreen::new);
        assertThat(old.linked()).containsExactly("T-2");
    }

    private static void template(Intranet intranet, String body) {
        intranet.given()
                .database()
                .update(
                        """
                        INSERT INTO text_template (id, version, name, kind, language, body, everywhere, valid)
                        VALUES (?, 1, 'Eingang bestätigen', 'ANSWER', 'de', ?, true, true)
                        """,
                        intranet.given().database().nextId(),
                        body);
    }
}
