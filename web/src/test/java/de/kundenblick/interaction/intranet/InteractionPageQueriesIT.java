package de.kundenblick.interaction.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import de.kundenblick.server.Statements;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InteractionPageQueriesIT {
    private static final String PAGE = "/intranet/interaction/show?number=I-1";
    private static final String LIST = "/intranet/interaction/list?customer=K-1";

    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    @Test
    void noPageTakesMoreThanEightStatementsHoweverMuchIsOnIt() throws Exception {
        given.contact("anna").at("K-1").named("Anna", "Muster");
        given.customer("K-1").onCreditHold();
        given.interaction("I-1").of("K-1").with("anna").noted("agent", "Hallo").published("agent", "Gespräch 0");
        var reader = Reader.signedIn(request.getLocalPort(), "agent");
        assertThat(reader.page(PAGE)).contains("Gespräch 0", "</html>");
        int few = statements(reader, PAGE);
        int fewListed = statements(reader, LIST);

        for (int i = 1; i <= 30; i++) {
            given.interaction("I-1").published("agent", "Gespräch " + i);
            given.interaction("I-1-" + i).of("K-1").with("anna").noted("agent", "Hallo");
        }

        assertThat(reader.page(PAGE)).contains("Gespräch 30", "Gespräch 11").doesNotContain("Gespräch 10");
        assertThat(reader.page(PAGE + "&first=20")).contains("Gespräch 10", "Gespräch 1");
        assertThat(statements(reader, PAGE)).isEqualTo(few).isBetween(1, 8);
        assertThat(statements(reader, LIST)).isEqualTo(fewListed).isBetween(1, 8);
        assertThat(statements(reader, PAGE + "&tab=general")).isBetween(1, 8);
        assertThat(statements(reader, "/intranet/interaction/create?customer=K-1&contact=anna"))
                .isBetween(1, 8);
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
