package de.kundenblick.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Stage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class PublishBrowserIT {
    private static final String PAGE = PublishScreen.addressOf("I-1");
    private static final String AT_PORTAL = "/portal/interaction/show?number=I-1";
    private static final String ANSWER = "Die Lieferung kommt am Montag.";
    private static final String SECRET = "Der Kunde zahlt schlecht.";

    @Test
    @Tag("V-03")
    @Tag("E-12")
    @Tag("F-05")
    @Tag("V-16")
    void publishingShowsWhatTheCustomerSeesAndCanBeTakenBack(Intranet intranet) {
        anna(intranet);
        intranet.given().contact("otto").at("K-2").signsInAs("otto@anders.test");
        intranet.given()
                .interaction("I-1")
                .with("anna")
                .subject("Lieferung")
                .noted("agent", SECRET)
                .noted("agent", ANSWER);
        var page = intranet.loginAs("agent").open(PAGE, PublishScreen::new);
        assertThat(page.isInternal(ANSWER)).isTrue();

        page.preview(ANSWER);
        assertThat(page.asCustomer())
                .contains("Lieferung", "Petra Adler", ANSWER)
                .doesNotContain(SECRET);
        String shown = page.entryAsCustomer();
        assertThat(page.readers()).singleElement().satisfies(reader -> assertThat(reader)
                .contains("Anna Berg", "Mail an anna@kunde.test"));
        page.look();
        page.publish();
        assertThat(page.isInternal(ANSWER)).isFalse();
        assertThat(page.bar()).contains("Eine Mail wartet");
        page.recall();
        assertThat(page.message()).contains("keine Mail ist hinausgegangen");
        page.look();
        assertThat(page.isInternal(ANSWER)).isTrue();
        assertThat(page.bar()).isEmpty();
        assertThat(mails(intranet)).containsExactly("RECALLED");

        page.preview(ANSWER).publishTwice();
        assertThat(mails(intranet)).containsExactly("RECALLED", "WAITING");
        var portal = intranet.portal().loginAs("anna@kunde.test");
        var atPortal = portal.open(AT_PORTAL, PublishScreen::new);
        assertThat(atPortal.source()).contains(ANSWER).doesNotContain(SECRET);
        assertThat(atPortal.entryAtPortal()).isEqualTo(shown);
        assertThat(intranet.inAnotherBrowser()
                        .portal()
                        .loginAs("otto@anders.test")
                        .visit(AT_PORTAL)
                        .status())
                .isEqualTo(404);

        page = intranet.open(PAGE, PublishScreen::new).proof(ANSWER);
        assertThat(page.proofRows()).singleElement().satisfies(row -> assertThat(row)
                .contains("Anna Berg", "wartet")
                .doesNotContain("noch nicht"));
        page.look();
        mailBecame(intranet, "FAILED");
        assertThat(intranet.open(PAGE, PublishScreen::new).proof(ANSWER).proofRows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("nicht zugestellt"));
        mailBecame(intranet, "SENT");
        page = intranet.open(PAGE, PublishScreen::new).proof(ANSWER);
        assertThat(page.proofRows()).singleElement().satisfies(row -> assertThat(row)
                .contains("verschickt"));
        page.withdraw();
        assertThat(page.message()).contains("Zurückgezogen");
        assertThat(portal.visit(AT_PORTAL).status()).isEqualTo(404);
    }

    @Test
    @Tag("E-08")
    void whatIsMeantForTheCustomerSaysSoUntilItIsDecided(Intranet intranet) {
        anna(intranet);
        intranet.given().interaction("I-1").with("anna");
        var form = intranet.loginAs("agent").open(PAGE, InteractionScreen::new);

        form.check("entry", "incoming");
        assertThat(form.isChecked("entry", "internal")).isFalse();
        form.check("entry", "internal");
        assertThat(form.isChecked("entry", "incoming")).isFalse();
        form.check("entry", "incoming").type("entry", "text", ANSWER).save("entry");
        intranet.at(InteractionScreen::new).closeDialog();

        var page = intranet.open(PAGE, PublishScreen::new);
        assertThat(page.isInternal(ANSWER)).isTrue();
        assertThat(page.badges(ANSWER)).contains("noch nicht veröffentlicht");
        page.look();
        page.preview(ANSWER);
        assertThat(page.isIncoming()).isTrue();
        page.keepInternal();
        assertThat(page.isInternal(ANSWER)).isTrue();
        assertThat(page.badges(ANSWER)).doesNotContain("noch nicht veröffentlicht");
        assertThat(mails(intranet)).isEmpty();
    }

    @Test
    @Tag("E-14")
    void withoutAnAddressNoMailGoesAndThePageSaysSo(Intranet intranet) {
        intranet.given().customer("K-1");
        intranet.given().contact("anna").email("anna@kunde.test").wantsMails();
        intranet.given().interaction("I-1").with("anna").noted("agent", ANSWER);
        intranet.given().database().update("UPDATE employee SET email = NULL WHERE login = 'agent'");
        var page = intranet.loginAs("agent").open(PAGE, PublishScreen::new).preview(ANSWER);
        assertThat(page.dialog()).contains("keine gültige E-Mail-Adresse", "offenen Portalzugang", "ohne Portalzugang");

        page.publish();

        assertThat(page.message()).contains("keine gültige E-Mail-Adresse", "im Portal kann es noch niemand lesen");
        assertThat(page.isInternal(ANSWER)).isFalse();
        assertThat(mails(intranet)).isEmpty();
    }

    @Test
    @Tag("E-15")
    void anAnswerToAPortalMessageIsPublishedAndTheCustomerIsTold(Intranet intranet) {
        anna(intranet);
        intranet.given().interaction("I-1").begunAtPortal("anna").received("anna", "Wann kommt die Lieferung?");
        var page = intranet.loginAs("agent").open(PAGE, PublishScreen::new);

        page.reply("Wann kommt", "Am Montag.");

        assertThat(page.bar()).contains("Eine Mail wartet");
        assertThat(page.isInternal("Am Montag.")).isFalse();
        assertThat(mails(intranet)).containsExactly("WAITING");
        String source = intranet.portal()
                .loginAs("anna@kunde.test")
                .open(AT_PORTAL, Screen::new)
                .source();
        assertThat(source.indexOf("Wann kommt")).isPositive().isLessThan(source.indexOf("Am Montag."));
    }

    @Test
    @Tag("V-09")
    void whomARecordIsSharedWithSeesThisRecordOnly(Intranet intranet) {
        anna(intranet);
        intranet.given().contact("otto").at("K-2").named("Otto", "Nord").signsInAs("otto@anders.test");
        intranet.given().interaction("I-1").with("anna").published("agent", ANSWER);
        intranet.given().interaction("I-2").with("anna").published("agent", "Etwas anderes.");
        var page = intranet.loginAs("agent").open(PAGE, PublishScreen::new).share("Nord");
        assertThat(page.shares()).singleElement().satisfies(share -> assertThat(share)
                .contains("Otto Nord", "Petra Adler"));
        page.look();

        var portal = intranet.inAnotherBrowser().portal().loginAs("otto@anders.test");

        assertThat(portal.open(AT_PORTAL, Screen::new).text()).contains(ANSWER);
        assertThat(portal.visit("/portal/interaction/show?number=I-2").status()).isEqualTo(404);
        intranet.given().database().update("UPDATE record_share SET expires_at = now() - interval '1 second'");
        assertThat(portal.visit(AT_PORTAL).status()).isEqualTo(404);
    }

    private static void anna(Intranet intranet) {
        intranet.given()
                .contact("anna")
                .named("Anna", "Berg")
                .email("anna@kunde.test")
                .wantsMails()
                .signsInAs("anna@kunde.test");
    }

    private static void mailBecame(Intranet intranet, String state) {
        intranet.given()
                .database()
                .update("UPDATE mail_outbox SET state = ?, sent_at = now() WHERE state <> 'RECALLED'", state);
    }

    private static List<String> mails(Intranet intranet) {
        return intranet.given().database().texts("SELECT state FROM mail_outbox ORDER BY state");
    }
}
