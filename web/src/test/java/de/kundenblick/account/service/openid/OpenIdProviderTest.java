package de.kundenblick.account.service.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.account.service.ExternalPerson;
import de.kundenblick.given.OpenIdServer;
import de.kundenblick.shared.service.PublicAddress;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenIdProviderTest {
    private static final Optional<PublicAddress> HERE = Optional.of(new PublicAddress("https://kb.example"));

    private OpenIdServer server;
    private OpenIdProvider provider;

    @BeforeEach
    void start() {
        server = new OpenIdServer(0).lets("4711", "Erika", "Vertrieb", "IT");
        provider = new OpenIdProvider(settings(Map.of()).orElseThrow(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void findsOutWhoComesBack() {
        var person = arrive();

        assertThat(person.subject()).isEqualTo(server.issuer() + " 4711");
        assertThat(person.login()).isEqualTo("erika");
        assertThat(person.name()).isEqualTo("Erika Extern");
        assertThat(person.email()).isEqualTo("Erika@firma.example");
        assertThat(person.groups()).containsExactlyInAnyOrder("Vertrieb", "IT");
    }

    @Test
    void takesTheSettingsWordForTheClaims() {
        server.changes(claims -> claims.claim("upn", "erika@firma").claim("roles", "one"));
        provider = new OpenIdProvider(
                settings(Map.of("KUNDENBLICK_OIDC_LOGIN_CLAIM", "upn", "KUNDENBLICK_OIDC_GROUPS_CLAIM", "roles"))
                        .orElseThrow(),
                Clock.systemUTC());

        assertThat(arrive().login()).isEqualTo("erika@firma");
        assertThat(arrive().groups()).containsExactly("one");
    }

    @Test
    void asksAnewEachTime() {
        String first = provider.address(provider.depart());

        assertThat(first).contains("redirect_uri=https%3A%2F%2Fkb.example%2Fintranet%2Flogin%2Fopenid%2Fback");
        assertThat(provider.address(provider.depart())).isNotEqualTo(first);
    }

    static Stream<Named<Consumer<JWTClaimsSet.Builder>>> wrongClaims() {
        var now = Instant.now();
        return Stream.of(
                wrong("no nonce", claims -> claims.claim("nonce", null)),
                wrong("another nonce", claims -> claims.claim("nonce", "another")),
                wrong("another audience", claims -> claims.audience("somebody else")),
                wrong("several audiences, no party", claims -> claims.audience(List.of("x", OpenIdServer.CLIENT))),
                wrong("another party", claims -> claims.claim("azp", "somebody else")),
                wrong("another issuer", claims -> claims.issuer("https://evil.example")),
                wrong("expired", claims -> claims.expirationTime(Date.from(now.minusSeconds(61)))),
                wrong("no expiry", claims -> claims.expirationTime(null)),
                wrong("not yet valid", claims -> claims.notBeforeTime(Date.from(now.plusSeconds(120)))),
                wrong("no subject", claims -> claims.subject(null)),
                wrong("no login", claims -> claims.claim("preferred_username", null)));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void believesNoTokenWith(Consumer<JWTClaimsSet.Builder> wrong) {
        server.changes(wrong);

        assertThatThrownBy(this::arrive)
                .isInstanceOf(LoginRefusedException.class)
                .hasMessage("account.login.notConfirmed");
    }

    @Test
    void allowsForClocksThatDiffer() {
        server.changes(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(30))));

        assertThat(arrive().login()).isEqualTo("erika");
    }

    @Test
    void believesNothingThatTheProviderHasNotSigned() {
        server.doesNotSign();
        assertThatThrownBy(this::arrive).isInstanceOf(LoginRefusedException.class);

        server.signsWithAnotherKey();
        assertThatThrownBy(this::arrive).isInstanceOf(LoginRefusedException.class);
    }

    @Test
    void takesACodeOnceAndFromWhoeverAskedForItOnly() {
        var departure = provider.depart();
        String code = code(departure);
        assertThat(provider.arrive(departure, code).login()).isEqualTo("erika");

        assertThatThrownBy(() -> provider.arrive(departure, code)).isInstanceOf(LoginRefusedException.class);
        assertThatThrownBy(() -> provider.arrive(provider.depart(), code(departure)))
                .isInstanceOf(LoginRefusedException.class);
    }

    @Test
    void saysThatTheProviderIsAway() {
        server.close();

        assertThatThrownBy(() -> provider.address(provider.depart())).isInstanceOf(SignInUnavailableException.class);
        assertThatThrownBy(() -> provider.arrive(provider.depart(), "code"))
                .isInstanceOf(SignInUnavailableException.class);
    }

    @Test
    void saysSoToWhenOnlyTheIssuersNameDiffers() {
        var other = new OpenIdProvider(
                settings(Map.of("KUNDENBLICK_OIDC_ISSUER", server.issuer() + "/"))
                        .orElseThrow(),
                Clock.systemUTC());

        assertThatThrownBy(() -> other.address(other.depart())).isInstanceOf(SignInUnavailableException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "KUNDENBLICK_OIDC_ISSUER, http://192.0.2.1, KUNDENBLICK_OIDC_ISSUER",
        "KUNDENBLICK_OIDC_ISSUER, login example, KUNDENBLICK_OIDC_ISSUER",
        "KUNDENBLICK_OIDC_CLIENT_ID, '', KUNDENBLICK_OIDC_CLIENT_ID",
        "KUNDENBLICK_OIDC_SCOPES, profile, KUNDENBLICK_OIDC_SCOPES",
        "KUNDENBLICK_OIDC_ROLES, agent, KUNDENBLICK_OIDC_ROLES",
        "KUNDENBLICK_OIDC_ADOPT, 1, KUNDENBLICK_OIDC_ADOPT"
    })
    void namesTheSettingThatCannotBeRight(String name, String value, String named) {
        assertThatThrownBy(() -> settings(Map.of(name, value)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining(named);
    }

    @Test
    void needsAnAddressToComeBackTo() {
        var reader = reader(Map.of("KUNDENBLICK_OIDC_ISSUER", server.issuer(), "KUNDENBLICK_OIDC_CLIENT_ID", "x"));

        assertThatThrownBy(() -> OpenIdSettings.read(reader, Optional.empty()))
                .hasMessageContaining(PublicAddress.SETTING);
        assertThat(OpenIdSettings.read(reader(Map.of()), HERE)).isEmpty();
    }

    private ExternalPerson arrive() {
        var departure = provider.depart();
        return provider.arrive(departure, code(departure));
    }

    private String code(Departure departure) {
        String back = server.authorize(URI.create(provider.address(departure)).getRawQuery());
        return back.replaceFirst(".*[?&]code=([^&]*).*", "$1");
    }

    private Optional<OpenIdSettings> settings(Map<String, String> different) {
        var all = new HashMap<>(Map.of(
                "KUNDENBLICK_OIDC_ISSUER", server.issuer(),
                "KUNDENBLICK_OIDC_CLIENT_ID", OpenIdServer.CLIENT,
                "KUNDENBLICK_OIDC_CLIENT_SECRET", OpenIdServer.SECRET));
        all.putAll(different);
        return OpenIdSettings.read(reader(all), HERE);
    }

    private static SettingReader reader(Map<String, String> environment) {
        return new SettingReader((Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(environment.get((String) arguments[0]))));
    }

    private static Named<Consumer<JWTClaimsSet.Builder>> wrong(String name, Consumer<JWTClaimsSet.Builder> change) {
        return Named.of(name, change);
    }
}
