package de.kundenblick.mail.inbound.service.mime;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the mails of the folder {@code mails}, whose README says how they are written down. */
class UglyMailTest {
    private static final Path FOLDER = Path.of("src/test/resources/mails");
    private static final String HEAD = "From: Anna <anna@kunde.example>\nSubject: Test";
    private static final Pattern BYTE = Pattern.compile("‹([0-9a-f]{2})›");

    /** A mail and what it says. */
    private record Case(String name, Map<String, String> expected, byte[] source) {}

    @TestFactory
    Stream<DynamicTest> isRead() throws IOException {
        return cases().stream().map(each -> DynamicTest.dynamicTest(each.name, () -> check(each)));
    }

    @Test
    void areMoreThanAHundredAndTwenty() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(120);
    }

    private static void check(Case given) throws IOException {
        ParsedMail mail = MailReader.read(() -> new ByteArrayInputStream(given.source));

        assertThat(told(mail, given.expected)).isEqualTo(given.expected);
    }

    private static Map<String, String> told(ParsedMail mail, Map<String, String> expected) {
        var told = new TreeMap<String, String>();
        told.put("subject", mail.subject());
        told.put("from", mail.from() == null ? "" : written(mail.from()));
        told.put("text", mail.text().replace("\n", "\\n"));
        told.put("html", mail.html() == null ? "no" : "yes");
        told.put("automatic", mail.automatic() ? "yes" : "no");
        told.put(
                "bounce",
                mail.bounce() == null
                        ? ""
                        : (mail.bounce().failed() ? "failed " : "told ")
                                + String.join(" ", mail.bounce().recipients()) + " | "
                                + String.join(" ", mail.bounce().mailIds())
                                + " | " + mail.bounce().cause());
        told.put(
                "parts",
                mail.parts().stream()
                        .map(part -> part.name() + (part.embedded() ? " (embedded)" : ""))
                        .collect(Collectors.joining("; ")));
        told.put("to", written(mail.to()));
        told.put("cc", written(mail.cc()));
        told.put("replyTo", written(mail.replyTo()));
        told.put("delivered", String.join(" ", mail.deliveredTo()));
        told.put("threads", String.join(" ", mail.threadIds()));
        told.put("date", mail.sentAt() == null ? "" : mail.sentAt().toString());
        told.put("types", mail.parts().stream().map(part -> part.mediaType()).collect(Collectors.joining("; ")));
        told.keySet().retainAll(expected.keySet());
        return told;
    }

    private static String written(List<Mailbox> all) {
        return all.stream().map(UglyMailTest::written).collect(Collectors.joining("; "));
    }

    private static String written(Mailbox one) {
        return one.name() == null ? one.address() : one.name() + " <" + one.address() + '>';
    }

    private static List<Case> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(UglyMailTest::cases)
                    .toList();
        }
    }

    private static Stream<Case> cases(Path file) {
        try {
            return Stream.of(Files.readString(file).substring("### ".length()).split("\n### "))
                    .map(UglyMailTest::parsed);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Case parsed(String text) {
        int mail = text.indexOf("\n===");
        String[] lines = text.substring(0, mail).split("\n");
        var expected = new TreeMap<String, String>(Map.of(
                "subject",
                "Test",
                "from",
                "Anna <anna@kunde.example>",
                "text",
                "Text",
                "parts",
                "",
                "html",
                "no",
                "automatic",
                "no",
                "bounce",
                ""));
        for (int line = 1; line < lines.length; line++) {
            int colon = lines[line].indexOf(':');
            expected.put(
                    lines[line].substring(0, colon),
                    lines[line].substring(colon + 1).strip());
        }
        return new Case(
                lines[0],
                expected,
                bytes(text.substring(Math.min(text.length(), mail + 5)).replace("@head", HEAD)));
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
}
