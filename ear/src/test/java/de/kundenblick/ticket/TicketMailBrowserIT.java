package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class TicketMailBrowserIT {
    private static final String LETTER = "From: juergen@example.org\r\nSubject: Ihr Angebot\r\n\r\nGuten Tag";

    private static final String HTML = "<h1>Zählerstände</h1><img src='https://bilder.example/a.png' alt='Plan'>"
            + "<img src='https://bilder.example/p.gif' width=1 height=1><script>document.title = 'x'</script>"
            + "<div class=gmail_quote>Was früher war</div>";

    @Test
    void anAgentReadsAFormattedMailWithoutTellingItsSender(Intranet intranet) {
        var mail =
                intranet.given().ticket("T-1").mailed("Zählerstände als Text").html(HTML);
        mail.file("angebot.eml", "message/rfc822", LETTER);
        var asked = new ArrayList<String>();
        intranet.loginAs("agent").page().onRequest(request -> asked.add(request.url()));

        var ticket = intranet.open(TicketScreen.addressOf("T-1"), TicketMailScreen::new);

        assertThat(ticket.frame()).contains("Zählerstände", "… Zitat zeigen").doesNotContain("Was früher war");
        assertThat(ticket.frameHeight()).isGreaterThan(100);
        assertThat(ticket.blocked()).contains("Ein Bild aus dem Netz");
        assertThat(ticket.unfold().frame()).contains("Was früher war");
        assertThat(asked).noneMatch(url -> url.contains("bilder.example"));
        ticket.look();

        assertThat(ticket.loadPictures()).isEqualTo("https://bilder.example/a.png");
        assertThat(asked).noneMatch(url -> url.contains("p.gif"));

        assertThat(ticket.asText().text()).contains("Zählerstände als Text");
        assertThat(intranet.open(TicketScreen.addressOf("T-1"), TicketMailScreen::new)
                        .text())
                .contains("Zählerstände als Text");

        var letter = ticket.openLetter();
        assertThat(letter.title()).contains("Ihr Angebot");
        assertThat(letter.text()).contains("juergen@example.org", "Guten Tag");
        letter.look();
    }
}
