package de.kundenblick.ticket.intranet;

import static de.kundenblick.given.LetterFrom.from;
import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.inbound.service.ArrivedMails;
import de.kundenblick.server.Reader;
import de.kundenblick.server.Statements;
import de.kundenblick.ticket.EventKind;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TicketPageQueriesIT {
    private static final String PAGE = "/intranet/ticket/show?number=T-1";

    @Inject
    Fixtures given;

    @Inject
    ArrivedMails mails;

    @Inject
    HttpServletRequest request;

    @Test
    void aPageTakesEightStatementsHoweverLongTheConversation() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.customer("K-1").onCreditHold();
        given.ticket("T-1").by("anna").lockedBy("agent").asked("Frage 0");
        var reader = Reader.signedIn(request.getLocalPort(), "agent");
        assertThat(reader.page(PAGE)).contains("Frage 0", "</html>");
        int few = statements(reader, PAGE);

        for (int i = 1; i <= 60; i++) {
            given.ticket("T-1").asked("Frage " + i).happened("Petra Adler", EventKind.STATE, "new", "open");
            given.ticket("T-1-" + i);
        }

        assertThat(reader.page(PAGE)).contains("Frage 60", "Frage 41").doesNotContain("Frage 40");
        assertThat(reader.page(PAGE + "&first=20")).contains("Frage 40", "Frage 21");
        assertThat(statements(reader, PAGE)).isBetween(1, Math.min(few, 8));
        assertThat(statements(reader, PAGE + "&tab=history")).isBetween(1, 8);
        assertThat(statements(reader, "/intranet/ticket/create?customer=K-1&contact=anna"))
                .isBetween(1, 8);
    }

    @Test
    void anUnknownSenderMakesItNoMore() throws Exception {
        given.queue("support");
        given.contact("bert").at("K-1").named("Bert", "Muster").email("bert@nord.example");
        mails.take(from("neu@nord.example", "Neu, Nina"));
        var first = mails.take(from("neu@nord.example", "Neu, Nina")
                .about("WG: Frage")
                .saying("Von: Bert Muster <bert@nord.example>"));
        String number = given.database()
                .texts("SELECT number FROM ticket WHERE id = ?", first.ticketId())
                .get(0);
        given.ticket(number).draftedBy("agent", "Noch nicht fertig");
        var reader = Reader.signedIn(request.getLocalPort(), "agent");
        String page = "/intranet/ticket/show?number=" + number;

        assertThat(reader.page(page)).contains("Neu, Nina", "Bert Muster", "Noch nicht fertig", "sender:all");

        assertThat(statements(reader, page)).isBetween(1, 8);
        assertThat(statements(reader, page + "&tab=history")).isBetween(1, 8);
    }

    /** The fewest of three views: now and then the pool asks whether a connection still lives. */
    private static int statements(Reader reader, String page) throws Exception {
        int fewest = Integer.MAX_VALUE;
        for (int view = 0; view < 3; view++) {
            fewest = Math.min(fewest, Statements.during(() -> reader.page(page)));
        }
        return fewest;
    }
}
