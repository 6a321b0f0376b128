package de.kundenblick.ticket.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that came as files. */
@ArquillianTest
class NestedMailIT {
    private static final String LETTER =
            """
            From: =?UTF-8?Q?J=C3=BCrgen_Fremd?= <juergen@example.org>
            To: Anna <anna@example.org>
            Subject: <script>alert(1)</script> Angebot
            Date: Tue, 10 Mar 2026 10:00:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Guten Tag, https://example.org/angebot
            <b>fett</b>
            --b
            Content-Type: application/pdf; name="preise.pdf"
            Content-Disposition: attachment; filename="preise.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0=
            --b--
            """
                    .replace("\n", "\r\n");

    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    private Reader agent;

    @BeforeEach
    void signIn() throws Exception {
        given.ticket("T-1");
        agent = Reader.signedIn(request.getLocalPort(), "agent");
    }

    @Test
    void isReadWithItsHeadItsTextAndTheNamesOfItsFiles() throws Exception {
        long file = given.ticket("T-1").mailed("Siehe Anhang").file("angebot.eml", "message/rfc822", LETTER);

        assertThat(agent.page("/intranet/ticket/show?number=T-1")).contains("/intranet/ticket/letter?file=" + file);
        assertThat(agent.page("/intranet/ticket/letter?file=" + file))
                .contains(
                        "Jürgen Fremd &lt;juergen@example.org&gt;",
                        "&lt;script&gt;",
                        "href=\"https://example.org/angebot\"")
                .contains("&lt;b&gt;fett&lt;/b&gt;", "preise.pdf")
                .doesNotContain("<script>alert");
    }

    @Test
    void isReadHoweverBroken() throws Exception {
        var mail = given.ticket("T-1").mailed("Siehe Anhang");
        for (String content : new String[] {"", "\0\1\2", "From", "Content-Type: multipart/mixed\r\n\r\n--"}) {
            long file = mail.file("kaputt.eml", "message/rfc822", content);

            assertThat(agent.page("/intranet/ticket/letter?file=" + file)).contains("</html>");
        }
    }

    @Test
    void isNotFoundByWhoMayNotSeeTheTicket() throws Exception {
        given.queue("secret").openOnlyTo("Others");
        long file = given.ticket("T-2").in("secret").mailed("Geheim").file("a.eml", "message/rfc822", LETTER);

        for (String id : new String[] {Long.toString(file), "x", "1", ""}) {
            assertThat(agent.get("/intranet/ticket/letter?file=" + id).statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
    }
}
