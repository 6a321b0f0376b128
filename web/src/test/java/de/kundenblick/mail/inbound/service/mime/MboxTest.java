package de.kundenblick.mail.inbound.service.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MboxTest {
    private static final String FIRST = "From anna@kunde.example Mon Mar  4 09:00:00 2024\n";
    private static final String SECOND = "From - Mon Mar 04 10:00:00 2024\r\n";

    @Test
    void mailsBeginBehindALineWithATime() throws IOException {
        String from = "Subject: 1\n\nFrom now on it rains.\n\nFrom here it is 10:30.\n";

        assertThat(mails(FIRST + from + "\n" + SECOND + "Subject: 2\r\n\r\nzwei"))
                .containsExactly(from + "\n", "Subject: 2\r\n\r\nzwei");
    }

    @Test
    void aLineWithinAMailIsNoneWithoutABlankOneBefore() throws IOException {
        String mail = "Subject: 1\n\nHe wrote:\n" + FIRST + "and so on\n";

        assertThat(mails(FIRST + mail)).containsExactly(mail);
    }

    @Test
    void quotedLinesLoseOneMark() throws IOException {
        assertThat(mails(FIRST + "Subject: 1\n\n>From me\n>>From you\n> From us\n"))
                .containsExactly("Subject: 1\n\nFrom me\n>From you\n> From us\n");
    }

    @Test
    void longLinesAndEmptyMailsAreRead() throws IOException {
        String line = "x".repeat(20_000) + FIRST.repeat(3);

        assertThat(mails(FIRST + line + "\n\n" + FIRST)).containsExactly(line + "\n\n", "");
        assertThat(mails("")).isEmpty();
    }

    @Test
    void whatIsLeftOfAMailDoesNotHideTheNextOne() throws IOException {
        var mbox = new Mbox(stream(FIRST + "Subject: 1\n\nlong\n\n" + SECOND + "Subject: 2\r\n"));
        mbox.next().readNBytes(3);

        assertThat(new String(mbox.next().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Subject: 2\r\n");
        assertThat(mbox.next()).isNull();
    }

    @Test
    void aMailIsNoMboxUnlessItBeginsWithSuchALine() {
        assertThat(Mbox.isMbox(bytes(FIRST + "Subject: 1"))).isTrue();
        assertThat(Mbox.isMbox(bytes("From: anna@kunde.example\nSubject: 10:30 2024")))
                .isFalse();
        assertThat(Mbox.isMbox(bytes("From anna@kunde.example"))).isFalse();
        assertThat(Mbox.isMbox(new byte[0])).isFalse();
    }

    private static List<String> mails(String content) throws IOException {
        var mbox = new Mbox(stream(content));
        var mails = new ArrayList<String>();
        for (var mail = mbox.next(); mail != null; mail = mbox.next()) {
            mails.add(new String(mail.readAllBytes(), StandardCharsets.UTF_8));
        }
        return mails;
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
