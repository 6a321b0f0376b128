package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class MailWriteBrowserIT {
    private static final String MAIL = MailWriteScreen.ADDRESS + "?customer=K-1&contact=anna";

    @Test
    @Tag("D-78")
    void aMailThatWasBegunIsSentFromAnotherBrowser(Intranet intranet) {
        var given = intranet.given();
        given.customer("K-1").named("Hafen");
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@hafen.example");
        given.queue("support");
        given.database()
                .update(
                        "UPDATE queue SET sender_address = 'support@company.example', signature = 'Ihr Support', salutation = NULL");
        var mail = intranet.loginAs("agent").open(MAIL, MailWriteScreen::new);
        assertThat(mail.recipients()).containsExactly("Anna Muster");
        assertThat(mail.written()).contains("Guten Tag Anna Muster,", "Ihr Support");
        mail.look();

        mail.subject("Ihr Angebot")
                .write("Anbei das Angebot.")
                .to("kein Mensch")
                .waitUntilKept();

        var later = intranet.inAnotherBrowser().loginAs("agent");
        later.open("/intranet/ticket/drafts", MailWriteScreen::new).look();
        later.page().locator(".mail-drafts a[href*='draft=']").click();
        var again = later.at(MailWriteScreen::new);
        assertThat(again.written()).contains("Anbei das Angebot.");
        assertThat(again.send().complaint()).contains("kein Mensch");
        assertThat(again.written()).contains("Anbei das Angebot.");
        again.removeLast().send();

        var ticket = later.at(TicketScreen::new);
        assertThat(ticket.fact("Status")).isEqualTo("offen");
        assertThat(ticket.messages()).singleElement().satisfies(message -> assertThat(message)
                .contains("An den Kunden", "Anbei das Angebot.", "anna@hafen.example", "wartet"));
        assertThat(given.database().texts("SELECT recipient FROM mail_outbox")).containsExactly("anna@hafen.example");
        assertThat(given.database().count("SELECT count(*) FROM mail_draft")).isZero();
    }

    @Test
    void aHastyAnswerIsTakenBack(Intranet intranet) {
        var given = intranet.given();
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@hafen.example");
        given.queue("support");
        given.database().update("UPDATE queue SET sender_address = 'support@company.example'");
        given.ticket("T-1").by("anna").subject("Angebot").asked("Was kostet es?");

        var mail = intranet.loginAs("agent").open(MailWriteScreen.ADDRESS + "?number=T-1", MailWriteScreen::new);
        mail.write("Zu früh.").send();

        assertThat(mail.held()).contains("Anna Muster", "wird gleich gesendet");
        mail.look();
        mail.takeBack();
        assertThat(mail.written()).contains("Zu früh.");
        assertThat(mail.recipients()).containsExactly("Anna Muster");
        assertThat(given.database().count("SELECT count(*) FROM ticket_message"))
                .isOne();
        assertThat(given.database().count("SELECT count(*) FROM mail_outbox")).isZero();

        mail.send();
        mail.held();
        given.database().update("DELETE FROM mail_draft");
        given.ticket("T-1").draftedBy("agent", "Später");
        mail.takeBackTooLate().discard();
        assertThat(given.database().count("SELECT count(*) FROM mail_draft")).isZero();
    }
}
