package de.kundenblick.account.service.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Set;

/** Believes a token only if the provider has signed it, for us, for this sign-in, and lately. */
final class IdTokens {
    /** How far our clock and the provider's may differ. */
    private static final int SKEW_SECONDS = 60;

    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 5_000;
    private static final int MOST_BYTES = 500_000;

    /** By keys of which we only know the public half: nothing unsigned, nothing signed with a shared secret. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final String client;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final Clock clock;

    IdTokens(String issuer, String client, URI keys, Clock clock) throws MalformedURLException {
        this.client = client;
        this.clock = clock;
        JWKSource<SecurityContext> source = JWKSourceBuilder.<SecurityContext>create(
                        keys.toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, ANSWER_MILLIS, MOST_BYTES))
                .refreshAheadCache(false)
                .rateLimited(false)
                .build();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, source));
        var claims = new Claims(issuer, client);
        claims.setMaxClockSkew(SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * @throws KeySourceException when the provider's keys cannot be read
     * @throws BadJOSEException when the token cannot be believed
     */
    JWTClaimsSet read(String token, String nonce) throws ParseException, JOSEException, BadJOSEException {
        var claims = processor.process(token, null);
        if (!Objects.equals(claims.getStringClaim("nonce"), nonce)) {
            throw new BadJOSEException("The token is of another sign-in");
        }
        boolean forOthersToo = claims.getAudience().size() > 1;
        String party = claims.getStringClaim("azp");
        if (forOthersToo && party == null || party != null && !party.equals(client)) {
            throw new BadJOSEException("The token was made for somebody else");
        }
        return claims;
    }

    private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        Claims(String issuer, String audience) {
            super(audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp", "iat", "nonce"));
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
