package de.kundenblick.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class OutboxBrowserIT {
    private static final String PAGE = "/intranet/mail/list";
    private static final String TOKEN = "AbCdEfGhIjKlMnOpQrStUv";

    @Test
    void anAdministratorSeesWhatBecameOfMailsAndActs(Intranet intranet) {
        mail(intranet, "anna@example.org", "Ihr Zugang", "WAITING");
        mail(intranet, "berta@example.org", "Ihr Angebot", "WAITING");
        mail(intranet, "carla@example.org", "Ihr Angebot", "SENT");

        var outbox = intranet.loginAs("admin").open(PAGE, OutboxScreen::new);
        assertThat(outbox.text()).contains("Es ist kein Mailserver eingestellt.", "2 warten");
        assertThat(outbox.states()).containsExactlyInAnyOrder("wartet", "wartet", "verschickt");
        assertThat(outbox.selectPage().preview("Anhalten"))
                .contains("2 von 3 werden geändert.", "Bei 1 geht das nicht");
        assertThat(outbox.act().states()).containsExactlyInAnyOrder("angehalten", "angehalten", "verschickt");
        assertThat(outbox.search("anna", "angehalten").states()).containsExactly("angehalten");

        var mail = outbox.open("Ihr Zugang");
        assertThat(mail.letter()).contains("Kundenblick", "Guten Tag <b>Anna</b>", "token=•••");
        assertThat(mail.act("Freigeben").state()).isEqualTo("wartet");
        assertThat(mail.message()).contains("Die Mail ist freigegeben.");
        assertThat(mail.act("Zurückholen").state()).isEqualTo("zurückgeholt");
        assertThat(mail.asText().letter()).contains("Guten Tag <b>Anna</b>", "token=•••");
        assertThat(mail.source()).doesNotContain(TOKEN);
        assertThat(intranet.open(PAGE, OutboxScreen::new)
                        .search("carla", "verschickt")
                        .open("Ihr Angebot")
                        .act("Als unzustellbar kennzeichnen")
                        .state())
                .isEqualTo("unzustellbar");
    }

    @Test
    void whatAMailSaysCanNeitherRunNorLoadAnything(Intranet intranet) {
        mail(intranet, "anna@example.org", "Ihr Zugang", "WAITING");
        intranet.given().database().update("UPDATE mail_outbox SET id = 7");
        intranet.loginAs("admin");

        var body = intranet.visit("/intranet/mail/body?id=7");

        assertThat(body.headerValue("content-security-policy")).contains("default-src 'none'", "sandbox");
        assertThat(intranet.visit("/intranet/mail/body?id=8").status()).isEqualTo(404);
        assertThat(intranet.visit("/intranet/mail/body?id=x").status()).isEqualTo(404);
        var agent = intranet.inAnotherBrowser().loginAs("agent");
        assertThat(agent.visit("/intranet/mail/body?id=7").status())
                .isEqualTo(agent.visit(PAGE).status());
        assertThat(agent.visit(PAGE).status()).isIn(403, 404);
    }

    private static void mail(Intranet intranet, String recipient, String subject, String state) {
        intranet.given()
                .database()
                .update(
                        "INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at)"
                                + " VALUES (?, 1, ?, ?, ?, 'de', ?, now())",
                        intranet.given().database().nextId(),
                        recipient,
                        subject,
                        "Guten Tag <b>Anna</b>\n\nhttps://kb.example/login/link?token=" + TOKEN,
                        state);
    }
}
