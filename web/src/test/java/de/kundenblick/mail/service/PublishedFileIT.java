package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.interaction.service.InteractionEntryService;
import de.kundenblick.interaction.service.InteractionFileService;
import de.kundenblick.interaction.service.PublicationService;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.MarkedFileCheck;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is attached to an entry arrives with the mail of its publication, within the rules for files. */
@ArquillianTest
class PublishedFileIT {
    private static final String DRAFT = "interaction-entry:1";

    @Inject
    InteractionEntryService entries;

    @Inject
    InteractionFileService files;

    @Inject
    PublicationService publications;

    @Inject
    MailComposer composer;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Test
    @Tag("E-19")
    void aFileOfAnEntryGoesWithItsMail() throws Exception {
        given.contact("anna").email("anna@kunde.test").wantsMails();
        given.interaction("I-1").with("anna");
        assertThatThrownBy(() -> attach("virus.txt", MarkedFileCheck.MARK)).hasMessage("ticket.attachment.harmful");
        assertThatThrownBy(() -> attach("start.exe", "MZ")).hasMessage("ticket.attachment.typeRefused");
        assertThatThrownBy(() -> asAgent.call(() -> files.upload(DRAFT, "film.txt", 1L << 40, content("x"))))
                .hasMessage("ticket.attachment.tooLarge");
        attach("plan.txt", "Der Plan.");
        long entry = asAgent.call(() -> entries.write("I-1", NewEntry.text("Anbei der Plan."), DRAFT));

        asAgent.run(() -> publications.publish(entry, false, true));

        var parts = (Multipart) received().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("plan.txt");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Der Plan.");
    }

    private void attach(String name, String text) throws Exception {
        asAgent.call(() -> files.upload(DRAFT, name, text.length(), content(text)));
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The message of the one mail that waits, as its recipient reads it. */
    private MimeMessage received() throws Exception {
        var session = Session.getInstance(new Properties());
        var settings = new MailSettings(
                Optional.empty(),
                "localhost",
                25,
                MailSettings.Security.NONE,
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(1),
                "kundenblick@company.example",
                "Kundenblick");
        var letter = new Letter(
                42,
                "anna@kunde.test",
                "Plan",
                "Anbei der Plan.",
                null,
                Locale.GERMAN,
                Instant.parse("2026-01-01T00:00:00Z"),
                null,
                null,
                null,
                given.database().texts("SELECT origin FROM mail_outbox").get(0),
                given.database().count("SELECT origin_id FROM mail_outbox"),
                null,
                true,
                null,
                1,
                Letter.Head.OF_ITS_OWN,
                false,
                new Letter.Name(null, "f00dfacef00dfacef00dfacef00dface"));
        var out = new ByteArrayOutputStream();
        composer.compose(session, letter, settings).writeTo(out);
        return new MimeMessage(session, new ByteArrayInputStream(out.toByteArray()));
    }
}
