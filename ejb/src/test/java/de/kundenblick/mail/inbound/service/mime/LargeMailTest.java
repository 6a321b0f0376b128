package de.kundenblick.mail.inbound.service.mime;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.ParsedMail;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeMailTest {
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final String MIXED = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n";

    @Test
    void readsABodyOfTenMegabytes() throws IOException {
        String line = "Zeile mit Wörtern\n";

        ParsedMail mail = read("Subject: x\n\n" + line.repeat(TEN_MEGABYTES / line.length()));

        assertThat(mail.text()).hasSize(TEN_MEGABYTES / line.length() * line.length() - 1);
    }

    /** Each gap and each broken line asks whether the head has said anything yet. */
    @ParameterizedTest
    @ValueSource(strings = {"X-a:\n\n", "X-a:\nb\n"})
    void readsAHeadOfNothingButGaps(String some) throws IOException {
        ParsedMail mail = read("Subject: x\n" + "X-a:\nb\n".repeat(300_000) + "To: x\n\nText\n");
        ParsedMail silent = read(some.repeat(300_000) + "From: a@b.example\n\nText\n");

        assertThat(List.of(mail, silent)).extracting(ParsedMail::text).containsOnly("Text");
    }

    @Test
    void readsAThousandParts() throws IOException {
        ParsedMail mail =
                read(MIXED + "--b\nContent-Type: application/pdf; name=a.pdf\n\nx\n".repeat(1000) + "--b--\n");

        assertThat(mail.text()).isEqualTo("Text");
        assertThat(mail.parts()).hasSize(1000).allSatisfy(part -> assertThat(part.size())
                .isOne());
    }

    @Test
    void keepsWhatFollowsTooManyPartsAsOne() throws IOException {
        ParsedMail mail =
                read(MIXED + "--b\nContent-Type: application/pdf; name=a.pdf\n\nx\n".repeat(5000) + "--b--\n");

        assertThat(mail.parts()).hasSize(Structure.MOST_PARTS - 1);
        assertThat(mail.parts().get(Structure.MOST_PARTS - 2).name()).isEqualTo("rest");
        assertThat(mail.parts().get(Structure.MOST_PARTS - 2).size()).isGreaterThan(100_000);
    }

    @Test
    void takesNoMoreFilesOutOfATextThanAMailHasParts() throws IOException {
        ParsedMail mail = read("Subject: x\n\n" + "begin 644 a\n#0V%T\n`\nend\n".repeat(20_000));

        assertThat(mail.parts()).hasSize(Structure.MOST_PARTS);
    }

    @Test
    void readsANameOfNothingButFolders() throws IOException {
        ParsedMail mail =
                read(MIXED + "--b\nContent-Type: application/pdf; name=\"" + "/".repeat(900_000) + "\"\n\nx\n--b--\n");

        assertThat(mail.parts()).hasSize(1);
    }

    @Test
    void readsTwoHundredLevels() throws IOException {
        var mail = new StringBuilder();
        for (int level = 0; level < 200; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\n\n--b")
                    .append(level)
                    .append('\n');
        }

        assertThat(read(mail + "\nText\n").text()).isEqualTo("Text");
    }

    @Test
    void keepsLevelsBelowAThousandAsOnePart() throws IOException {
        var mail = new StringBuilder();
        for (int level = 0; level < 1000; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\n\n--b")
                    .append(level)
                    .append('\n');
        }

        assertThat(read(mail + "\nText\n").parts()).hasSize(1);
    }

    @Test
    void readsAHeadOfAMegabyteAndThousandsOfRecipients() throws IOException {
        String to = "\"Groß, Anna\" <anna@kunde.example>,\n ";

        ParsedMail mail = read("Subject: " + "x".repeat(1_000_000) + "\nTo: " + to.repeat(5000) + "\n\nText");

        assertThat(mail.subject()).hasSize(1_000_000);
        assertThat(mail.to()).hasSize(5000);
        assertThat(mail.text()).isEqualTo("Text");
    }

    @Test
    void readsTheSourceAgainInAMailThatIsTooLargeForMemory() throws IOException {
        byte[] file = new byte[20 << 20];
        Arrays.fill(file, (byte) 'x');
        byte[] head =
                (MIXED + "--b\nContent-Type: application/pdf; name=a.pdf\n\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(head, head.length + file.length);
        System.arraycopy(file, 0, whole, head.length, file.length);
        var open = new AtomicInteger();

        ParsedMail mail = MailReader.read(() -> counted(whole, open));

        assertThat(mail.text()).isEqualTo("Text");
        assertThat(mail.parts()).extracting(MailPart::size).containsExactly((long) file.length);
        try (var in = mail.parts().get(0).content().open()) {
            assertThat(in.readAllBytes()).isEqualTo(file);
        }
        assertThat(open).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r",
                "  ",
                "--",
                "--a\n",
                "> ",
                "begin 644 a\n",
                "=",
                "a@b.c ",
                "550 ",
                "<div>",
                "<b>",
                "<!--",
                "&",
                "=?u?Q?",
                "\"",
                "(",
                ":"
            })
    void readsAMegabyteOfAnything(String piece) throws IOException {
        String much = piece.repeat(1_000_000 / piece.length());
        String some = piece.repeat(50_000 / piece.length());

        for (String head : new String[] {
            "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable", "X-Failed-Recipients: a@b"
        }) {
            assertThat(read(head + "\nSubject: s\n\n" + much).subject()).isEqualTo("s");
        }
        assertThat(read("From: " + some + "\nContent-Type: " + some + "\nContent-Disposition: " + some + "\n\nx")
                        .parts())
                .hasSizeLessThan(2);
    }

    private static ParsedMail read(String mail) throws IOException {
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        return MailReader.read(() -> new ByteArrayInputStream(bytes));
    }

    private static InputStream counted(byte[] bytes, AtomicInteger open) {
        open.incrementAndGet();
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public void close() throws IOException {
                open.decrementAndGet();
                super.close();
            }
        };
    }
}
