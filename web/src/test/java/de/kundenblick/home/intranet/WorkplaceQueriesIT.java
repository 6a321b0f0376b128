package de.kundenblick.home.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import de.kundenblick.server.Statements;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WorkplaceQueriesIT {
    private static final String PAGE = "/intranet/home/start";

    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    @Test
    void aWorkplaceTakesEightStatementsWhateverStandsOnIt() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        var agent = Reader.signedIn(request.getLocalPort(), "agent");
        var admin = Reader.signedIn(request.getLocalPort(), "admin");
        assertThat(statements(agent)).isBetween(1, 8);

        for (int i = 0; i < 12; i++) {
            given.ticket("T-" + i)
                    .by("anna")
                    .state("open")
                    .lockedBy("agent")
                    .dueInHours(i - 6)
                    .draftedBy("agent", "Entwurf " + i);
            given.interaction("I-" + i).received("anna", "Ist jemand da?").followUpOn(LocalDate.EPOCH);
        }
        agent.page("/intranet/ticket/show?number=T-11");

        assertThat(agent.page(PAGE))
                .contains("Entwurf 11", "Ist jemand da?", "T-0", "/intranet/ticket/show?number=T-11")
                .contains("desk-week-title", "desk-recent-title");
        assertThat(admin.page(PAGE)).contains("desk-load-title");
        assertThat(statements(agent)).isBetween(1, 8);
        assertThat(statements(admin)).isBetween(1, 8);
    }

    /** The fewest of three views: now and then what was opened is written meanwhile. */
    private static int statements(Reader reader) throws Exception {
        int fewest = Integer.MAX_VALUE;
        for (int view = 0; view < 3; view++) {
            fewest = Math.min(fewest, Statements.during(() -> reader.page(PAGE)));
        }
        return fewest;
    }
}
