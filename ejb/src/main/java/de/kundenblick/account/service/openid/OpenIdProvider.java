package de.kundenblick.account.service.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.account.service.ExternalPerson;
import de.kundenblick.account.service.Newcomers;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends people to the provider and finds out who came back: authorization code flow with PKCE, state and nonce. */
public final class OpenIdProvider {
    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());

    /** What the provider says of itself is asked for again after this time. */
    private static final Duration TRUST = Duration.ofHours(1);

    private final OpenIdSettings settings;
    private final Clock clock;
    private final ProviderClient http = new ProviderClient();
    private volatile Known known;

    private record Known(ProviderMetadata metadata, IdTokens tokens, Instant since) {}

    public OpenIdProvider(OpenIdSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Newcomers newcomers() {
        return settings.newcomers();
    }

    public String name() {
        return settings.name();
    }

    public Departure depart() {
        return Departure.now();
    }

    /**
     * Where to send the caller. Asks the provider each time: nobody is sent to one that is away.
     *
     * @throws SignInUnavailableException when the provider does not answer
     */
    public String address(Departure departure) {
        try {
            var parameters = new LinkedHashMap<String, String>();
            parameters.put("response_type", "code");
            parameters.put("client_id", settings.client());
            parameters.put("redirect_uri", settings.returnAddress());
            parameters.put("scope", settings.scopes());
            parameters.put("state", departure.state());
            parameters.put("nonce", departure.nonce());
            parameters.put("code_challenge", departure.challenge());
            parameters.put("code_challenge_method", "S256");
            String start = ask().metadata().authorization().toString();
            return start + (start.contains("?") ? "&" : "?") + ProviderClient.form(parameters);
        } catch (IOException noAnswer) {
            throw unavailable(noAnswer);
        }
    }

    /**
     * @param code what the provider gave the caller along
     * @throws SignInUnavailableException when the provider does not answer
     * @throws LoginRefusedException when its answer cannot be believed
     */
    public ExternalPerson arrive(Departure departure, String code) {
        try {
            var provider = known();
            var answer = http.token(
                    provider.metadata(),
                    settings,
                    Map.of(
                            "grant_type",
                            "authorization_code",
                            "code",
                            code,
                            "redirect_uri",
                            settings.returnAddress(),
                            "code_verifier",
                            departure.verifier()));
            return person(provider.tokens().read(String.valueOf(answer.get("id_token")), departure.nonce()));
        } catch (IOException | KeySourceException noAnswer) {
            throw unavailable(noAnswer);
        } catch (ProviderClient.RefusedException | ParseException | BadJOSEException | JOSEException refused) {
            LOG.log(Level.WARNING, "A sign-in by {0} was refused: {1}", new Object[] {settings, refused.getMessage()});
            throw LoginRefusedException.notConfirmed();
        }
    }

    private ExternalPerson person(JWTClaimsSet claims) throws ParseException, BadJOSEException {
        String login = claims.getStringClaim(settings.loginClaim());
        if (login == null || login.isBlank()) {
            throw new BadJOSEException("The token lacks the claim " + settings.loginClaim());
        }
        return new ExternalPerson(
                claims.getIssuer() + ' ' + claims.getSubject(),
                login.toLowerCase(Locale.ROOT),
                claims.getStringClaim("name"),
                claims.getStringClaim("email"),
                groups(claims));
    }

    private Set<String> groups(JWTClaimsSet claims) throws ParseException {
        Object value = claims.getClaim(settings.groupsClaim());
        if (value instanceof String one) {
            return Set.of(one);
        }
        return value == null ? Set.of() : new HashSet<>(claims.getStringListClaim(settings.groupsClaim()));
    }

    private Known known() throws IOException {
        Known last = known;
        return last == null || last.since().plus(TRUST).isBefore(clock.instant()) ? ask() : last;
    }

    private Known ask() throws IOException {
        var metadata = ProviderMetadata.of(http.metadata(settings.issuer()), settings.issuer());
        var tokens = new IdTokens(settings.issuer(), settings.client(), metadata.keys(), clock);
        known = new Known(metadata, tokens, clock.instant());
        return known;
    }

    private SignInUnavailableException unavailable(Exception noAnswer) {
        LOG.log(Level.WARNING, "The provider at {0} cannot be asked: {1}", new Object[] {settings, noAnswer});
        return new SignInUnavailableException(noAnswer);
    }
}
