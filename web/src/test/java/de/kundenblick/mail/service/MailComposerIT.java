package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MailComposerIT {
    private static final Session SESSION = Session.getInstance(new Properties());

    private static final MailSettings SETTINGS = new MailSettings(
            Optional.empty(),
            "localhost",
            25,
            MailSettings.Security.NONE,
            Optional.empty(),
            Optional.empty(),
            Duration.ofSeconds(1),
            "kundenblick@company.example",
            "Kundenblick");

    @Inject
    MailComposer composer;

    @Test
    @Tag("V-16")
    void aMailHasBothBodiesAndTheHeadersThatProgramsGoBy() throws Exception {
        var mail = received(letter("Grüße & mehr", GivenFiles.ORIGIN));

        assertThat(mail.getMessageID()).isEqualTo("<f00dfacef00dfacef00dfacef00dface@company.example>");
        assertThat(mail.getHeader("References", " ")).isEqualTo("<interaction-7.thread@company.example>");
        assertThat(mail.getHeader("In-Reply-To", " ")).isEqualTo("<interaction-7.thread@company.example>");
        assertThat(mail.getHeader("Auto-Submitted", " ")).isEqualTo("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe", " ")).isEqualTo("<https://kb.example/portal/profile>");
        assertThat(mail.getContentLanguage()).containsExactly("de");
        assertThat(mail.getSubject()).isEqualTo("Grüße & mehr");
        assertThat(mail.getFrom()[0]).hasToString("=?UTF-8?Q?Petra_M=C3=BCller?= <petra@company.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("answers@company.example");
        assertThat(text(mail, 0)).contains("Preise < 100 €", "Nicht angehängt, weil zu groß: Bau", "/portal/profile");
        assertThat(text(mail, 1))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"de\">", "Preise &lt; 100 &euro;", "${portal}")
                .contains("<a href=\"https://kb.example/portal?a=1&amp;b=2\"")
                .doesNotContain("<img", "src=", "url(");
    }

    @Test
    void filesAreStreamedAlongAsFarAsTheyAreNotTooLarge() throws Exception {
        var parts = (Multipart) received(letter("Angebot", GivenFiles.ORIGIN)).getContent();

        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Preise 2026.txt");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Angebot 7");
    }

    @Test
    void withoutFilesThereAreTheTwoBodiesAlone() throws Exception {
        var mail = received(letter("Angebot", "other_record"));

        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void allRecipientsSeeTheSameHeadAndWhatItAnswers() throws Exception {
        var head = new Letter.Head(
                "Jörg Grün <joerg@grün.example>, \"Meier, Eva\" <eva@example.org>",
                "cc@example.org, nobody",
                "<first@example.org> broken <second@example.org>");

        var mail = received(letter("Re: Angebot", null, "other_record", head, true));

        assertThat(List.of(mail.getRecipients(Message.RecipientType.TO)))
                .hasToString(
                        "[=?UTF-8?Q?J=C3=B6rg_Gr=C3=BCn?= <joerg@xn--grn-ioa.example>, \"Meier, Eva\" <eva@example.org>]");
        assertThat(mail.getHeader("Cc", ",")).isEqualTo("cc@example.org");
        assertThat(mail.getHeader("In-Reply-To", " ")).isEqualTo("<second@example.org>");
        assertThat(MimeUtility.unfold(mail.getHeader("References", " ")))
                .isEqualTo("<interaction-7.thread@company.example> <first@example.org> <second@example.org>");
        assertThat(mail.getHeader("Auto-Submitted", " ")).isEqualTo("auto-replied");
        assertThat(mail.getHeader("X-Auto-Response-Suppress", " ")).isEqualTo("All");
        assertThat(mail.getHeader("X-Kundenblick", " ")).isEqualTo("company.example");
    }

    @Test
    void aPersonalMailSaysWhatWasWrittenAndShowsItsPictures() throws Exception {
        var letter = letter(
                "Plan", "<p>Siehe <img src=\"cid:plan@kb\"></p>", GivenPictures.ORIGIN, Letter.Head.OF_ITS_OWN, true);

        var bodies = (Multipart) received(letter).getContent();

        assertThat((String) bodies.getBodyPart(0).getContent())
                .startsWith("Preise < 100")
                .endsWith("b=2.\r\n");
        var related = (Multipart) bodies.getBodyPart(1).getContent();
        assertThat(bodies.getBodyPart(1).getContentType()).startsWith("multipart/related");
        assertThat((String) related.getBodyPart(0).getContent())
                .contains("cid:plan@kb")
                .doesNotContain("Kundenblick");
        assertThat(related.getBodyPart(1).getDisposition()).isEqualTo("inline");
        assertThat(related.getBodyPart(1).getHeader("Content-ID")).containsExactly("<plan@kb>");
    }

    /** The message as whoever gets it reads it. */
    private MimeMessage received(Letter letter) throws Exception {
        var out = new ByteArrayOutputStream();
        composer.compose(SESSION, letter, SETTINGS).writeTo(out);
        return new MimeMessage(SESSION, new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(MimeMessage mail, int body) throws Exception {
        var bodies = (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        return (String) bodies.getBodyPart(body).getContent();
    }

    private static Letter letter(String subject, String origin) {
        return letter(subject, null, origin, Letter.Head.OF_ITS_OWN, false);
    }

    private static Letter letter(String subject, String html, String origin, Letter.Head head, boolean personal) {
        return new Letter(
                42,
                "anna@example.org",
                subject,
                "Preise < 100 € und ${portal}.\n\nhttps://kb.example/portal?a=1&b=2.",
                html,
                Locale.GERMAN,
                Instant.parse("2026-01-01T00:00:00Z"),
                "petra@company.example",
                "Petra Müller",
                "answers@company.example",
                origin,
                7L,
                "interaction-7",
                true,
                "https://kb.example/portal/profile",
                1,
                head,
                personal,
                new Letter.Name(null, "f00dfacef00dfacef00dfacef00dface"));
    }
}
