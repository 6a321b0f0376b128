package de.kundenblick.mail.inbound.service.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.kundenblick.mail.inbound.Mailbox;
import de.kundenblick.mail.inbound.ParsedMail;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MailReaderPropertiesTest {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final List<String> PIECES = List.of(
            "Subject: ",
            "From: ",
            "Content-Type: multipart/mixed; boundary=a\n",
            "Content-Type: message/rfc822\n",
            "\n--a\n",
            "\n--a--\n",
            "=?utf-8?B?",
            "=?utf-8?Q?",
            "?=",
            "\"",
            "<",
            ">",
            "(",
            ")",
            ",",
            ";",
            ":",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "\0",
            "=",
            "=3D",
            "name*0*=utf-8''%C3",
            "filename=",
            "Content-Transfer-Encoding: base64\n",
            "Content-Transfer-Encoding: quoted-printable\n",
            "Content-Type: text/html; charset=utf-16\n",
            "<div>",
            "begin 644 a\n",
            "`\nend\n",
            "ü",
            "\u00fc",
            "begin",
            "Content-Type: application/ms-tnef\n",
            "Content-Type: multipart/report\n",
            "Action: failed\n",
            "Date: 1 Jan 2024",
            "format=flowed; ",
            "> ",
            "-- \n");

    @Property(tries = 100)
    void readsWhatAProgramHasWritten(
            @ForAll("lines") String subject,
            @ForAll("lines") String name,
            @ForAll("names") String fileName,
            @ForAll("lines") String text)
            throws Exception {
        var message = new MimeMessage(SESSION);
        message.setFrom(new InternetAddress("anna@kunde.example", name, "UTF-8"));
        message.setSubject(subject, "UTF-8");
        var words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        var file = new MimeBodyPart();
        file.setText("content", "UTF-8");
        file.setFileName(fileName);
        file.setDisposition("attachment");
        message.setContent(new MimeMultipart(words, file));

        ParsedMail mail = read(bytes(message));

        assertThat(mail.subject()).isEqualTo(subject.strip());
        assertThat(mail.from().address()).isEqualTo("anna@kunde.example");
        assertThat(mail.from().name()).isEqualTo(name);
        assertThat(mail.text()).isEqualTo(text.stripTrailing());
        assertThat(mail.parts()).hasSize(1);
        assertThat(mail.parts().get(0).name()).isEqualTo(fileName);
    }

    @Property(tries = 100)
    void joinsEncodedWordsWhereverTheyAreSplit(
            @ForAll("lines") String subject, @ForAll @Size(max = 5) List<@IntRange(max = 60) Integer> cuts)
            throws IOException {
        byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
        int[] places = cuts.stream()
                .mapToInt(cut -> Math.min(cut, bytes.length))
                .sorted()
                .toArray();
        var head = new StringBuilder("Subject:");
        int from = 0;
        for (int place = 0; place <= places.length; place++) {
            int to = place == places.length ? bytes.length : places[place];
            head.append("\n =?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, to)))
                    .append("?=");
            from = to;
        }

        ParsedMail mail = read((head + "\n\n").getBytes(StandardCharsets.US_ASCII));

        assertThat(mail.subject()).isEqualTo(subject.strip());
    }

    @Property(tries = 100)
    void readsAnyBytes(@ForAll @Size(max = 3000) byte[] bytes) {
        assertEnds(bytes);
    }

    @Property(tries = 200)
    void readsAnyMixtureOfWhatMailsAreMadeOf(@ForAll("mixtures") List<String> pieces) {
        assertEnds(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
        assertEnds(String.join("", pieces).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Property(tries = 100)
    void readsAMailThatIsCutOffAnywhere(@ForAll @IntRange(max = 1500) int length) throws Exception {
        byte[] whole = bytes(sample());

        assertEnds(Arrays.copyOf(whole, Math.min(length, whole.length)));
    }

    @Property(tries = 1)
    void readsEveryCharacterSetOfJava() throws IOException {
        for (Charset charset : Charset.availableCharsets().values()) {
            if (charset.canEncode() && charset.newEncoder().canEncode("Text 1")) {
                String head = "Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=" + charset.name()
                        + "\n\n";

                ParsedMail mail = read((head + Base64.getEncoder().encodeToString("Text 1".getBytes(charset)))
                        .getBytes(StandardCharsets.US_ASCII));

                assertThat(mail.text()).as(charset.name()).isEqualTo("Text 1");
            }
        }
    }

    private static void assertEnds(byte[] bytes) {
        ParsedMail mail = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(bytes));
        mail.parts().forEach(part -> {
            try (var in = part.content().open()) {
                assertThat((long) in.readAllBytes().length).isEqualTo(part.size());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(mail.subject()).doesNotContain("\n", "\r");
        assertThat(mail.parts())
                .allSatisfy(part -> assertThat(part.name()).isNotBlank().doesNotContain("/", "\n", "\r", "\0"));
        assertThat(mail.from() == null ? new Mailbox("", null) : mail.from()).isNotNull();
    }

    private static ParsedMail read(byte[] bytes) throws IOException {
        return MailReader.read(() -> new ByteArrayInputStream(bytes));
    }

    private static MimeMessage sample() throws Exception {
        var message = new MimeMessage(SESSION);
        message.setFrom(new InternetAddress("anna@kunde.example", "Anna Größe", "UTF-8"));
        message.setRecipients(Message.RecipientType.TO, "a@x.example, b@x.example");
        message.setSubject("Größe und Maß", "UTF-8");
        var words = new MimeBodyPart();
        words.setText("Grüße\n".repeat(10), "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>Grüße</p>", "UTF-8", "html");
        var both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", words, html));
        var file = new MimeBodyPart();
        file.setText("content", "UTF-8");
        file.setFileName("Größe.txt");
        message.setContent(new MimeMultipart(both, file));
        return message;
    }

    private static byte[] bytes(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("abcäöüßé€漢字仮名한국어Привет =?_\"'()<>,;:@\\.")
                .withCharRange('\u00a1', '\u07ff')
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(text -> text.chars()
                        .noneMatch(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT))
                .map(text -> 'x' + text.replace("=?", "=").replaceAll(" +", " ").strip() + 'y');
    }

    @Provide
    Arbitrary<String> names() {
        return lines().map(name -> name.replaceAll("[/\\\\]", "_") + ".txt");
    }

    @Provide
    Arbitrary<List<String>> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80);
    }
}
