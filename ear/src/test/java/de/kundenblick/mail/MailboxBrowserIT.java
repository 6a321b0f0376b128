package de.kundenblick.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class MailboxBrowserIT {
    @Test
    void anAdministratorSetsUpAMailboxAndLooksAfterWhatCannotBeRead(Intranet intranet) {
        unreadable(intranet);

        var mailbox = intranet.loginAs("admin").open("/intranet/mail/account", MailboxScreen::new);
        mailbox.fill("name", "Support").fill("host", "mail.company.example").fill("login", "support");
        mailbox.unencrypted().fill("password", "open sesame");
        assertThat(mailbox.save().text()).contains("So könnte jeder auf dem Weg das Kennwort lesen.");
        mailbox.fill("host", "127.0.0.1").fill("port", "1");
        assertThat(mailbox.tryIt()).contains("Unter diesem Port nimmt der Rechner keine Verbindung an.");
        assertThat(mailbox.save().text()).contains("Support", "Postfächer");
        assertThat(intranet.given().database().texts("SELECT password FROM mail_account"))
                .allSatisfy(password -> assertThat(password).isNotBlank().doesNotContain("sesame"));

        var stored = mailbox.open("Support");
        assertThat(stored.source()).doesNotContain("sesame");
        stored.fill("host", "localhost");
        assertThat(stored.save().text()).contains("Geben Sie das Geheimnis dafür noch einmal ein");

        var inbox = intranet.open("/intranet/mail/inbox?state=UNREADABLE", MailboxScreen::new);
        assertThat(inbox.text()).contains("Unlesbar (1)", "Wo bleibt es?");
        var mail = inbox.open("Wo bleibt es?");
        assertThat(mail.text()).contains("unlesbar", "IOException: broken");
        assertThat(mail.showSource()).contains("Subject: Wo bleibt es?", "<script>alert(1)</script>");
        assertThat(mail.act("Aufgeben").text())
                .contains("Aus der Mail wird nichts.", "nicht beachtet", "Aufgegeben von admin");
    }

    private static void unreadable(Intranet intranet) {
        var database = intranet.given().database();
        long id = database.nextId();
        database.update(
                """
                INSERT INTO mail_inbox (id, version, state, arrived_at, stored_at, due_at, attempts, size, sha256,
                    sender_address, subject, cause)
                VALUES (?, 1, 'UNREADABLE', now(), now(), now(), 5, 42, '', 'anna@example.org', 'Wo bleibt es?',
                    'IOException: broken')
                """,
                id);
        database.update(
                "INSERT INTO mail_inbox_part VALUES (?, 0,"
                        + " convert_to(E'Subject: Wo bleibt es?\\r\\n\\r\\n<script>alert(1)</script>\\r\\n', 'UTF8'))",
                id);
    }
}
