package de.kundenblick.ticket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.PortalRole;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import de.kundenblick.server.Statements;
import de.kundenblick.ticket.TicketState;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalTicketQueriesIT {
    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    @Test
    void aPageTakesEightStatementsHoweverMuchThereIs() throws Exception {
        given.contact("anna")
                .at("K-1")
                .portalRole(PortalRole.COMPANY)
                .alsoAt("K-2")
                .signsInAs("anna@example.org");
        given.ticket("T-1").by("anna").asked("Frage 0").answered("agent", "Antwort");
        var anna = Reader.atPortal(request.getLocalPort(), "anna@example.org");
        assertThat(anna.page("/portal/ticket/show?number=T-1")).contains("Frage 0", "</html>");
        int few = statements(anna, "/portal/ticket/list?of=company");

        for (int i = 0; i < 40; i++) {
            given.ticket("T-1").asked("Nachfrage " + i);
            given.ticket("T-2" + i).by("anna").asked("Hallo " + i).noted("agent", "Geheim " + i);
        }

        assertThat(anna.page("/portal/ticket/list"))
                .contains("Hallo 39", "</html>")
                .doesNotContain("Geheim");
        assertThat(statements(anna, "/portal/ticket/list?of=company"))
                .isEqualTo(few)
                .isBetween(1, 8);
        assertThat(statements(anna, "/portal/ticket/list?q=hallo&company=K-1")).isBetween(1, 8);
        given.ticket("T-1").state(TicketState.CLOSED_SUCCESSFUL);
        assertThat(statements(anna, "/portal/ticket/show?number=T-1")).isBetween(1, 8);
        assertThat(statements(anna, "/portal/ticket/create")).isBetween(1, 8);
        assertThat(statements(anna, "/portal/start")).isBetween(1, 8);
    }

    @Test
    void whatIsTypedIntoAnAddressIsFoundOrNotAndNothingElse() throws Exception {
        given.contact("anna").at("K-1").signsInAs("anna@example.org");
        given.ticket("T-1").by("anna").asked("<script>alert(1)</script>");
        var anna = Reader.atPortal(request.getLocalPort(), "anna@example.org");

        assertThat(anna.page("/portal/ticket/list?of=x&show=y&from=after-z&company=%27&q=%3Cb%3E%25"))
                .doesNotContain("<b>%");
        assertThat(anna.page("/portal/ticket/show?number=T-1"))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(anna.get("/portal/ticket/list?of=company").statusCode()).isEqualTo(404);
        assertThat(anna.get("/portal/ticket/show?number=T-2").statusCode()).isEqualTo(404);
        assertThat(anna.get("/portal/ticket/show").statusCode()).isEqualTo(404);
        assertThat(anna.get("/portal/ticket/list?from=after-99999999999999999-1")
                        .statusCode())
                .isEqualTo(200);
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
