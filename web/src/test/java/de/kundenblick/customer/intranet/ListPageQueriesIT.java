package de.kundenblick.customer.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import de.kundenblick.server.Statements;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ListPageQueriesIT {
    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    @Test
    void aListTakesFiveStatementsHoweverMuchIsOnIt() throws Exception {
        for (int i = 1; i <= 30; i++) {
            given.contact("login" + i).at("K-" + i);
        }
        var reader = Reader.signedIn(request.getLocalPort(), "agent");

        assertThat(reader.page("/intranet/customer/list?sort=number")).contains("K-1", "K-10");
        assertThat(statements(reader, "/intranet/customer/list?sort=-name&city=x&rows=100"))
                .isBetween(1, 5);
        assertThat(statements(reader, "/intranet/customer/list?sort=name&rows=100"))
                .isBetween(1, 5);
        assertThat(statements(reader, "/intranet/customer/contacts?sort=displayName&rows=100"))
                .isBetween(1, 5);
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
