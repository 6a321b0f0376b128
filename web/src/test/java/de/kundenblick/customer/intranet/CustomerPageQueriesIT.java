package de.kundenblick.customer.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import de.kundenblick.server.Statements;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("F-01")
class CustomerPageQueriesIT {
    private static final String PAGE = "/intranet/customer/center?number=K-1";

    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    @Test
    void aPageTakesEightStatementsHoweverMuchIsOnIt() throws Exception {
        given.customer("K-1").soldBy("agent").at("Kai 7", "34117", "Kassel");
        fill(1);
        var reader = Reader.signedIn(request.getLocalPort(), "agent");
        assertThat(reader.page(PAGE)).contains("Person 1", "T-1-0").doesNotContain("Person 2");
        int few = statements(reader);

        fill(25);
        assertThat(reader.page(PAGE)).contains("Person 18", "T-25-0", "T-25-2", "T-25-3");
        int many = statements(reader);

        assertThat(few).isBetween(1, 8);
        assertThat(many).isEqualTo(few);
    }

    /** The fewest of three views: now and then the pool asks whether a connection still lives. */
    private static int statements(Reader reader) throws Exception {
        int fewest = Integer.MAX_VALUE;
        for (int view = 0; view < 3; view++) {
            fewest = Math.min(fewest, Statements.during(() -> reader.page(PAGE)));
        }
        return fewest;
    }

    private void fill(int contacts) {
        for (int i = 1; i <= contacts; i++) {
            given.contact("login" + i).named("Person", Integer.toString(i));
            given.ticket("T-" + i + "-0").by("login" + i);
            given.ticket("T-" + i + "-1").by("login" + i).state("open").lockedBy("agent");
            given.ticket("T-" + i + "-2")
                    .by("login" + i)
                    .state("pending reminder")
                    .pendingUntil(Instant.EPOCH)
                    .lockedBy("agent");
            given.ticket("T-" + i + "-3").state("open").dueInHours(-i);
        }
    }
}
