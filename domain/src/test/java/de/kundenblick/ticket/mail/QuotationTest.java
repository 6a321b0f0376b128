package de.kundenblick.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void linesBearAMarkForEachTimeTheyWereQuoted() {
        assertThat(Quotation.of("Anna schrieb:", "Hallo,\n\n> früher\nBis bald\n"))
                .isEqualTo("Anna schrieb:\n> Hallo,\n>\n>> früher\n> Bis bald");
    }

    @Test
    void picturesAreThoseOfTheMailAndNoOthers() {
        String html = "<p onclick='x()'>Siehe <img src=\"/intranet/ticket/attachment?id=7&amp;show=1\" onerror='x()'>"
                + "<img src=\"/intranet/ticket/attachment?id=8&amp;show=1\"><img src=\"https://spy.example/x.png\"></p>";

        String sent = ComposedHtml.sent(html, id -> id == 7 ? "7.picture@kundenblick" : null);

        assertThat(sent).isEqualTo("<p style=\"margin:0\">Siehe <img src=\"cid:7.picture@kundenblick\" alt=\"\"></p>");
    }
}
