package de.kundenblick.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.Identity;
import de.kundenblick.account.service.LoginService;
import de.kundenblick.shared.Site;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignedInTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration LATER = Duration.ofMinutes(1);

    private final Identity agent = new Identity("agent", Set.of("employee", "ticket.read"), "old password");
    private final Identity restricted = new Identity("agent", Set.of("employee"), "old password");
    private final Identity renewed = new Identity("agent", Set.of("employee"), "new password");
    private final Identity representative =
            new Identity("agent", Set.of("employee", Permissions.CONTACT_LOGIN_AS), "old password");
    private final Identity acting = new Identity(
            "anna@example.org",
            Set.of(Permissions.CONTACT),
            "hers",
            new Identity.Actor("agent", "Anna Muster", "anna", NINE.plus(Duration.ofMinutes(15))));
    private final Map<String, Object> attributes = new HashMap<>();
    private final HttpServletRequest request = request();
    private final SignedIn signedIn = new SignedIn();

    private boolean ended;

    @BeforeEach
    void signInAtNine() {
        signedIn.clock = Clock.fixed(NINE, ZoneOffset.UTC);
        signedIn.remember(Site.INTRANET, agent, request);
    }

    @Test
    void isTrustedForAMomentWithoutTheDatabase() {
        stored(() -> {
            throw new AssertionError("The database was asked");
        });

        assertThat(after(Duration.ofSeconds(29))).contains(agent);
        assertThat(signedIn.at(Site.PORTAL, request)).isEmpty();
    }

    @Test
    void takesOverWhatTheCallerMayDoNow() {
        stored(() -> Optional.of(restricted));

        assertThat(after(LATER)).contains(restricted);
    }

    @Test
    void endsWithADisabledLoginForGood() {
        stored(Optional::empty);
        assertThat(after(LATER)).isEmpty();

        stored(() -> Optional.of(agent));
        assertThat(after(LATER)).isEmpty();
    }

    @Test
    void endsWithAPasswordThatWasChangedElsewhere() {
        stored(() -> Optional.of(renewed));

        assertThat(after(LATER)).isEmpty();
        assertThat(attributes).isEmpty();
    }

    @Test
    void goesOnWithThePasswordThatWasChangedHere() {
        stored(() -> Optional.of(renewed));

        signedIn.remember(Site.INTRANET, renewed, request);

        assertThat(after(LATER)).contains(renewed);
    }

    @Test
    void outlivesAShortOutageOfTheDatabase() {
        stored(() -> {
            throw new EJBException(new SQLException("gone", "08006"));
        });

        assertThat(after(Duration.ofMinutes(9))).contains(agent);
        assertThat(after(Duration.ofMinutes(10))).isEmpty();

        stored(() -> Optional.of(agent));
        assertThat(after(Duration.ofMinutes(11))).contains(agent);
    }

    @Test
    void trustsNobodyBecauseOfABug() {
        stored(() -> {
            throw new EJBException(new IllegalStateException("bug"));
        });

        assertThatThrownBy(() -> after(LATER)).isInstanceOf(EJBException.class);
    }

    @Test
    void staysSignedOutWhenTheDatabaseAnswersAfterwards() {
        stored(() -> {
            attributes.clear();
            return Optional.of(agent);
        });

        assertThat(after(LATER)).isEmpty();
        assertThat(attributes).isEmpty();
    }

    @Test
    void takesAnEndedSessionForNoLogin() {
        stored(() -> {
            signedIn.forget(Site.INTRANET, request);
            return Optional.of(agent);
        });

        assertThat(after(LATER)).isEmpty();
        assertThat(ended).isTrue();
        signedIn.forget(Site.INTRANET, request);
    }

    @Test
    void anActorLooksAtThePortalUntilTheTimeIsOver() {
        stored(() -> Optional.of(representative));
        act();

        assertThat(atPortalAfter(LATER)).contains(acting);
        assertThat(atPortalAfter(Duration.ofMinutes(15))).isEmpty();
        assertThat(atPortalAfter(Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    void actingEndsWithTheLoginOfTheEmployee() {
        act();

        signedIn.forget(Site.INTRANET, request);

        assertThat(ended).isTrue();
    }

    @Test
    void actingEndsWithThePermission() {
        act();
        stored(() -> Optional.of(agent));

        assertThat(atPortalAfter(LATER)).isEmpty();
    }

    @Test
    void actingEndsWhenSomebodyElseSignsInAtTheIntranet() {
        act();

        signedIn.remember(
                Site.INTRANET, new Identity("other", Set.of(Permissions.CONTACT_LOGIN_AS), "password"), request);

        assertThat(atPortalAfter(Duration.ZERO)).isEmpty();
    }

    private void act() {
        signedIn.remember(Site.INTRANET, representative, request);
        signedIn.remember(Site.PORTAL, acting, request);
    }

    private Optional<Identity> atPortalAfter(Duration passed) {
        signedIn.clock = Clock.fixed(NINE.plus(passed), ZoneOffset.UTC);
        return signedIn.at(Site.PORTAL, request);
    }

    private Optional<Identity> after(Duration passed) {
        signedIn.clock = Clock.fixed(NINE.plus(passed), ZoneOffset.UTC);
        return signedIn.at(Site.INTRANET, request);
    }

    private void stored(Supplier<Optional<Identity>> answer) {
        signedIn.logins = new LoginService() {
            @Override
            public Optional<Identity> refresh(Site site, String name) {
                return answer.get();
            }

            @Override
            public Optional<Identity> refresh(Site site, Identity known) {
                return known.isActing() ? Optional.of(known) : refresh(site, known.name());
            }
        };
    }

    private HttpServletRequest request() {
        HttpSession session = fake(HttpSession.class, (method, arguments) -> {
            if (ended) {
                throw new IllegalStateException("ended");
            }
            return switch (method) {
                case "getAttribute" -> attributes.get((String) arguments[0]);
                case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                case "removeAttribute" -> attributes.remove((String) arguments[0]);
                case "invalidate" -> ended = true;
                default -> throw new UnsupportedOperationException(method);
            };
        });
        return fake(
                HttpServletRequest.class, (method, arguments) -> method.equals("getSession") ? session : "changed id");
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }

    @FunctionalInterface
    private interface Answer {
        Object to(String method, Object[] arguments);
    }
}
