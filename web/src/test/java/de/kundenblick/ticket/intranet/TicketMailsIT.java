package de.kundenblick.ticket.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import de.kundenblick.server.Statements;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails on the page of a ticket, and in their frames. */
@ArquillianTest
class TicketMailsIT {
    private static final String PAGE = "/intranet/ticket/show?number=T-1";
    private static final String FRAME = "/intranet/ticket/mail?message=";

    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    private Reader agent;

    @BeforeEach
    void signIn() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.ticket("T-1").by("anna");
        agent = Reader.signedIn(request.getLocalPort(), "agent");
    }

    @Test
    void foldsWhatIsQuotedAndLinksAddresses() throws Exception {
        given.ticket("T-1").mailed("Ja, siehe https://example.org/a?b=1.\n\n> Passt <b>das</b>?\n");

        assertThat(agent.page(PAGE))
                .contains("href=\"https://example.org/a?b=1\"", "rel=\"noopener noreferrer nofollow\"")
                .containsSubsequence("<details class=\"quote\">", "Passt &lt;b&gt;das&lt;/b&gt;?", "</details>")
                .doesNotContain("iframe class=\"mail-frame\"");
    }

    @Test
    void showsWhomAMailWentToAndTheBlindCopiesOfOurs() throws Exception {
        given.ticket("T-1").mailed("Hallo").copyTo("\"<i>Chef</i>\" <chef@example.org>");
        given.ticket("T-1").mailed("Antwort").sentWithBlindCopyTo("archiv@example.com");

        assertThat(agent.page(PAGE))
                .contains("Anna Muster &lt;anna@example.org&gt;", "&lt;i&gt;Chef&lt;/i&gt;", "archiv@example.com");
    }

    @Test
    void opensAFormattedMailInAFrameInWhichNothingRuns() throws Exception {
        var mail = given.ticket("T-1")
                .mailed("Hallo")
                .html("<h1>Hallo</h1><script>alert(1)</script><img src='https://x.example/a.png'><img"
                        + " src='cid:logo@1'>");
        long picture = mail.picture("logo@1");

        var page = agent.page(PAGE);
        var frame = agent.get(FRAME + mail.id());

        assertThat(page).contains("data-look=\"formatted\"", "sandbox=\"allow-same-origin allow-popups");
        assertThat(page).doesNotContain("alert(1)", "x.example");
        assertThat(frame.body())
                .contains(
                        "<h1>Hallo</h1>",
                        "data-blocked=\"1\"",
                        "/intranet/ticket/attachment?show&#61;1&amp;id&#61;" + picture)
                .doesNotContain("alert(1)", "x.example");
        assertThat(policy(frame))
                .contains("default-src 'none'", "sandbox allow-same-origin")
                .doesNotContain("https:", "allow-scripts");
        assertThat(frame.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void loadsPicturesOfTheWebWhenTheyAreWanted() throws Exception {
        long mail = given.ticket("T-1")
                .mailed("Hallo")
                .html("<img src='https://x.example/a.png'>")
                .id();

        var frame = agent.get(FRAME + mail + "&remote=1");

        assertThat(frame.body()).contains("src=\"https://x.example/a.png\"", "data-blocked=\"0\"");
        assertThat(policy(frame)).contains("img-src 'self' data: https:;");
    }

    @Test
    void findsNoFrameOfWhatTheReaderMayNotSee() throws Exception {
        given.queue("secret").openOnlyTo("Others");
        long hidden = given.ticket("T-2")
                .in("secret")
                .mailed("Geheim")
                .html("<b>Geheim</b>")
                .id();
        long plain = given.ticket("T-1").mailed("Nur Text").id();

        for (String address : new String[] {FRAME + hidden, FRAME + plain, FRAME + "x", FRAME + "1", FRAME}) {
            assertThat(agent.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void takesEightStatementsHoweverManyMails() throws Exception {
        given.customer("K-1").onCreditHold();
        given.ticket("T-1").lockedBy("agent").draftedBy("agent", "Noch nicht fertig");
        for (int i = 0; i < 20; i++) {
            var mail = given.ticket("T-1").mailed("Hallo " + i).html("<b>Hallo</b>");
            mail.picture("logo@" + i);
            mail.file(
                    "termin.ics",
                    "text/calendar",
                    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260310T100000Z\n" + "SUMMARY:Termin " + i
                            + "\nEND:VEVENT\nEND:VCALENDAR\n");
            if (i % 2 == 0) {
                mail.sentWithBlindCopyTo("").deliveredTo("anna" + i + "@example.org", "bert@example.org");
            }
        }
        assertThat(agent.page(PAGE))
                .contains("Termin 0", "Termin 19", "anna0@example.org", "anna18@example.org")
                .contains("termin.ics", "Noch nicht fertig");

        int fewest = Integer.MAX_VALUE;
        for (int view = 0; view < 3; view++) {
            fewest = Math.min(fewest, Statements.during(() -> agent.page(PAGE)));
        }

        assertThat(fewest).isBetween(1, 8);
    }

    private static String policy(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
