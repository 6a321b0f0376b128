package de.kundenblick.ticket.service;

import static de.kundenblick.given.LetterFrom.from;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.inbound.service.ArrivedMails;
import de.kundenblick.mail.inbound.service.TakenMail;
import de.kundenblick.server.MarkedFileCheck;
import de.kundenblick.ticket.TicketMessage;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the text, the HTML and the files of a mail. */
@ArquillianTest
class IncomingFilesIT {
    @Inject
    ArrivedMails mails;

    @Inject
    WorkedTickets tickets;

    private Fixtures given;

    @BeforeEach
    void begin() {
        given = tickets.given;
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@example.org");
        given.queue("Postmaster");
    }

    @Test
    void filesAreKeptAsWhatTheyAre() throws Exception {
        byte[] large = new byte[3 << 20];
        new Random(1).nextBytes(large);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

        var taken = mails.take(from("anna@example.org", null)
                .looking("<img src='cid:bild@1'>")
                .showing("logo.png", "bild@1", png)
                .with("a.txt", "text/plain", bytes("a"))
                .with("A.txt", "text/plain", bytes("b"))
                .with("../../x/leer.dat", "application/octet-stream", new byte[0])
                .with("foto.jpg", "image/jpeg", png)
                .with("large.bin", "application/octet-stream", large));

        assertThat(files(taken))
                .containsExactly(
                        "logo.png|image/png|f|12|bild@1|t",
                        "a.txt|text/plain|f|1|–|f",
                        "A (2).txt|text/plain|f|1|–|f",
                        "leer.dat|application/octet-stream|f|0|–|f",
                        "foto.jpg|image/png|t|12|–|f",
                        "large.bin|application/octet-stream|f|" + large.length + "|–|f");
        assertThat(given.database()
                        .texts(
                                """
                                SELECT encode(sha256(string_agg(p.content, '' ORDER BY p.number)), 'hex') = a.sha256
                                FROM ticket_attachment a JOIN ticket_attachment_part p ON p.attachment_id = a.id
                                WHERE a.message_id = ? GROUP BY a.id, a.sha256
                                """,
                                taken.messageId()))
                .hasSize(5)
                .containsOnly("t");
        assertThat(one("SELECT attachments FROM ticket_message WHERE id = ?", taken))
                .isEqualTo("a.txt\nA (2).txt\nleer.dat\nfoto.jpg\nlarge.bin");
        assertThat(one("SELECT html FROM ticket_mail WHERE message_id = ?", taken))
                .contains("cid:bild@1");
    }

    @Test
    void whatTheRulesRefuseIsNamedAndNotKept() throws Exception {
        var taken = mails.take(from("anna@example.org", null)
                .with("x.exe", "application/octet-stream", bytes("MZ und mehr"))
                .with("v.txt", "text/plain", bytes(MarkedFileCheck.MARK))
                .with("gut.txt", "text/plain", bytes("gut")));

        assertThat(files(taken)).containsExactly("gut.txt|text/plain|f|3|–|f");
        assertThat(one("SELECT body FROM ticket_message WHERE id = ?", taken))
                .startsWith("Es geht nicht.\n\nNicht übernommen: x.exe")
                .endsWith("Nicht übernommen: v.txt (schädlich)");
        String number = given.database()
                .texts("SELECT number FROM ticket WHERE id = ?", taken.ticketId())
                .get(0);
        assertThat(tickets.history(number))
                .contains("Anna Muster|ATTACHMENT|–|gut.txt")
                .anyMatch(line -> line.startsWith("Anna Muster|NOTE|–|Nicht übernommen: x.exe"));
    }

    @Test
    void aThousandPartsAndTheLongestTextsAreTaken() throws Exception {
        var mail = from("anna@example.org", "Muster, \"Anna\"\u0000")
                .about("x".repeat(198) + "😀 und mehr")
                .called("<" + "i".repeat(5000) + "@x>")
                .saying("\u0000Wort 😀 ".repeat(60_000))
                .looking("<p>" + "y".repeat(2_100_000));
        for (int i = 0; i < 1000; i++) {
            mail.with("teil.txt", "text/plain", bytes("Teil " + i));
        }

        var taken = mails.take(mail);

        var files = files(taken);
        assertThat(files).hasSize(1002);
        assertThat(files.get(0)).startsWith("nachricht.txt|text/plain|f|");
        assertThat(files.get(1)).startsWith("nachricht.html|text/html|f|");
        assertThat(files.get(1001)).startsWith("teil (1000).txt|");
        assertThat(Integer.parseInt(one("SELECT length(body) FROM ticket_message WHERE id = ?", taken)))
                .isGreaterThan(150_000)
                .isLessThanOrEqualTo(TicketMessage.LONGEST_BODY);
        assertThat(one("SELECT subject FROM ticket_message WHERE id = ?", taken))
                .hasSize(200);
        assertThat(one("SELECT coalesce(html, '–') FROM ticket_mail WHERE message_id = ?", taken))
                .isEqualTo("–");
    }

    private List<String> files(TakenMail taken) {
        return given.database()
                .texts(
                        """
                        SELECT concat_ws('|', name, media_type, deceptive, size, coalesce(content_id, '–'), embedded)
                        FROM ticket_attachment WHERE message_id = ? AND complete ORDER BY id
                        """,
                        taken.messageId());
    }

    private String one(String sql, TakenMail taken) {
        return given.database().texts(sql, taken.messageId()).get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
