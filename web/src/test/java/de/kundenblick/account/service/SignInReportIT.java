package de.kundenblick.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.LoginThrottle;
import de.kundenblick.account.SignInReported;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.given.Fixtures;
import de.kundenblick.shared.Site;
import jakarta.inject.Inject;
import java.util.Collections;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SignInReportIT {
    private static final String HERE = "192.0.2.1";

    @Inject
    LoginService service;

    @Inject
    Reports reports;

    @Inject
    Fixtures given;

    @Test
    void tellsOfComingAndGoing() {
        given.employee("comes.and.goes").role("agent");

        var identity = service.signIn(Site.INTRANET, " Comes.And.Goes", Fixtures.PASSWORD, HERE)
                .identity();
        service.signedOut(Site.INTRANET, identity, HERE);

        assertThat(reports.of("comes.and.goes"))
                .containsExactly(
                        new SignInReported(Site.INTRANET, "comes.and.goes", HERE, Outcome.SIGNED_IN, Way.PASSWORD),
                        new SignInReported(Site.INTRANET, "comes.and.goes", HERE, Outcome.SIGNED_OUT, Way.SESSION));
    }

    @Test
    void tellsOfFailuresAndOfTriesThatWereNotHeard() {
        for (int i = 0; i <= LoginThrottle.FAILURES_PER_LOGIN; i++) {
            assertThatThrownBy(() -> service.signIn(Site.PORTAL, "guessed@example.org", "guess", HERE))
                    .isInstanceOf(LoginRefusedException.class);
        }

        var expected = Collections.nCopies(LoginThrottle.FAILURES_PER_LOGIN, Outcome.REFUSED);
        assertThat(reports.of("guessed@example.org"))
                .extracting(SignInReported::outcome)
                .startsWith(expected.toArray(new Outcome[0]))
                .endsWith(Outcome.LOCKED)
                .hasSize(LoginThrottle.FAILURES_PER_LOGIN + 1);
    }
}
