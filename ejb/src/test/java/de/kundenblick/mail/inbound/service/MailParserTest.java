package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.mail.inbound.Mailbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailParserTest {
    private static final String MAIL =
            """
            From: =?utf-8?Q?Petra_M=C3=BCller?= <petra@kunde.example>
            To: support@firma.example
            Subject: =?utf-8?B?UsO8Y2tmcmFnZQ==?=
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Guten Tag
            --b
            Content-Type: application/pdf; name=a.pdf
            Content-Transfer-Encoding: base64

            aGVsbG8=
            --b--
            """;

    private final MailParser parser = new MailParser();

    @Test
    void readsWhoWritesWhat() throws IOException {
        var mail = parser.parse(source(MAIL));

        assertThat(mail.from()).isEqualTo(new Mailbox("petra@kunde.example", "Petra Müller"));
        assertThat(mail.subject()).isEqualTo("Rückfrage");
        assertThat(mail.text()).isEqualTo("Guten Tag");
        assertThat(mail.parts()).extracting(MailPart::name).containsExactly("a.pdf");
    }

    @Test
    void opensAPartAsOftenAsAsked() throws IOException {
        MailPart part = parser.parse(source(MAIL)).parts().get(0);

        for (int time = 0; time < 2; time++) {
            try (var in = part.content().open()) {
                assertThat(in).hasContent("hello");
            }
        }
    }

    @Test
    void tellsWhenTheSourceCannotBeRead() {
        assertThatThrownBy(() -> parser.parse(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    private static MailPart.Content source(String mail) {
        return () -> new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
    }
}
