package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a mail holds, something becomes of it. */
@ArquillianTest
class UglyMailsIT {
    private static final Path FOLDER = Path.of("..", "ejb", "src", "test", "resources", "mails");
    private static final String HEAD = "From: Anna <anna@kunde.example>\nSubject: Test";
    private static final Pattern BYTE = Pattern.compile("‹([0-9a-f]{2})›");

    @Inject
    MailIntakeService intake;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @BeforeEach
    void begin() {
        given.queue("Postmaster");
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@kunde.example");
    }

    @Test
    void everyMailOfTheCollectionIsTaken() throws Exception {
        var mails = collected();
        assertThat(mails).hasSizeGreaterThan(120);

        assertThat(notTaken(mails)).isEmpty();
    }

    @Test
    void whatNoColumnHoldsIsTakenToo() throws Exception {
        String umlauts = Base64.getEncoder().encodeToString("äöü".repeat(300).getBytes(StandardCharsets.UTF_8));
        String nul = "=?utf-8?Q?a=00b?=";
        String half = "=?utf-16be?B?" + Base64.getEncoder().encodeToString(new byte[] {(byte) 0xd8, 0, 0, 'x'}) + "?=";
        var mails = List.of(
                mail("Message-ID: <=?utf-8?B?" + umlauts + "?=>"),
                mail(
                        "Message-ID: <" + "x".repeat(880) + "@example.org>",
                        "References: <" + nul + "@x> <" + half + "@x>"),
                mail("Message-ID: <" + nul + "@example.org>", "In-Reply-To: <\"{\\,}@x>"),
                mail("Subject: " + "=?utf-8?Q?=F0=9F=98=80?=\n ".repeat(40_000) + "x"),
                mail("Subject: " + "x".repeat(1_000_000)),
                mail("Subject: " + nul + half),
                "From: " + "x".repeat(300) + "@" + "y".repeat(300) + ".example\nSubject: a\n\nText",
                "From: \"" + "N".repeat(600) + "\" <anna@kunde.example>\nSubject: b\n\nText",
                "From: " + nul + half + " <" + nul + "@kunde.example>\nTo: " + half + " <" + half
                        + "@x>\nSubject: c\n\nText",
                "From: <>\nSubject: d\n\nText",
                mail("To: support+" + "\"{\\" + nul + "@x, " + "z".repeat(900) + "@x"),
                mail("Delivered-To: " + nul + "@x", "Reply-To: " + half + " <" + "r".repeat(400) + "@x>"),
                files("c".repeat(400), "n".repeat(500) + ".png"),
                files(nul, nul + half + ".png"),
                mail("Subject: nul") + "\u0000\u0000 text",
                mail("X-A: " + nul, "Content-Type: text/html; charset=utf-16be") + "<p>\u0000\ud83d</p>");

        assertThat(notTaken(mails.stream()
                        .map(mail -> mail.getBytes(StandardCharsets.UTF_8))
                        .toList()))
                .isEmpty();
    }

    private static String mail(String... lines) {
        return "From: Anna <anna@kunde.example>\n" + String.join("\n", lines) + "\n\nText";
    }

    private static String files(String contentId, String name) {
        return """
                From: Anna <anna@kunde.example>
                Subject: Bild
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html

                <p>Text <img src="cid:%s"></p>
                --b
                Content-Type: image/png; name="%s"
                Content-ID: <%s>
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
                --b--
                """
                .formatted(contentId, name, contentId);
    }

    private static List<byte[]> collected() throws IOException {
        var mails = new ArrayList<byte[]>();
        try (var files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                Stream.of(Files.readString(file).split("\n### "))
                        .map(text -> text.substring(Math.min(text.length(), text.indexOf("\n===") + 5)))
                        .map(text -> bytes(text.replace("@head", HEAD)))
                        .filter(bytes -> bytes.length > 0)
                        .forEach(mails::add);
            }
        }
        return mails;
    }

    private static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        var escape = BYTE.matcher(text);
        int copied = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(copied, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escape.group(1), 16));
            copied = escape.end();
        }
        bytes.writeBytes(text.substring(copied).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** What failed even once. */
    private List<String> notTaken(List<byte[]> mails) throws Exception {
        for (byte[] mail : mails) {
            asAdmin.call(() -> intake.handIn(new ByteArrayInputStream(mail)));
        }
        given.database()
                .update(
                        """
                        DO $$
                        BEGIN
                            FOR i IN 1..1200 LOOP
                                EXIT WHEN NOT EXISTS (SELECT FROM mail_inbox WHERE state = 'STORED' AND due_at <= now());
                                PERFORM pg_sleep(0.1);
                            END LOOP;
                        END $$
                        """);
        return given.database()
                .texts("SELECT concat_ws(' | ', id, left(subject, 60), cause) FROM mail_inbox WHERE state <> 'DONE'");
    }
}
