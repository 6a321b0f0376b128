package de.kundenblick.given;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An OpenID Connect provider that lets in whoever comes, as the person that a test has named. It checks what is asked of it
 * (client, secret, PKCE, a code used once) and can be told to answer wrongly.
 */
public final class OpenIdServer implements AutoCloseable {
    public static final String CLIENT = "kundenblick";
    public static final String SECRET = "between us: ä & b";

    /** Of all of them, for to find one takes its time. */
    private static final RSAKey KEY = key();

    private final HttpServer server;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    private Map<String, Object> person = Map.of();
    private Consumer<JWTClaimsSet.Builder> change = claims -> {};
    private Function<JWTClaimsSet, String> signature = this::signed;

    /** @param port 0 for any free one */
    public OpenIdServer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException notFree) {
            throw new UncheckedIOException(notFree);
        }
        server.createContext("/.well-known/openid-configuration", this::metadata);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who comes from now on. */
    public OpenIdServer lets(String subject, String login, String... groups) {
        person = Map.of(
                "sub",
                subject,
                "preferred_username",
                login,
                "name",
                login + " Extern",
                "email",
                login + "@firma.example",
                "groups",
                List.of(groups));
        return this;
    }

    public OpenIdServer changes(Consumer<JWTClaimsSet.Builder> wrong) {
        change = wrong;
        return this;
    }

    public OpenIdServer doesNotSign() {
        signature = claims -> new PlainJWT(claims).serialize();
        return this;
    }

    public OpenIdServer signsWithAnotherKey() {
        var other = key();
        signature = claims -> signed(claims, other);
        return this;
    }

    /**
     * What a browser gets that is sent here.
     *
     * @return the address that it is sent back to
     */
    public String authorize(String query) {
        var request = form(query);
        if (!CLIENT.equals(request.get("client_id"))
                || !"code".equals(request.get("response_type"))
                || !"S256".equals(request.get("code_challenge_method"))
                || !(" " + request.get("scope") + " ").contains(" openid ")) {
            throw new IllegalArgumentException(query);
        }
        String code = UUID.randomUUID().toString();
        asked.put(code, request);
        return request.get("redirect_uri") + "?code=" + code + "&state=" + encoded(request.get("state"));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void metadata(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """
                        .formatted(issuer()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .set("Location", authorize(exchange.getRequestURI().getRawQuery()));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var request = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var first = asked.remove(request.getOrDefault("code", ""));
        String client = encoded(CLIENT) + ':' + encoded(SECRET);
        String expected = "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
        if (first == null
                || !expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !first.get("redirect_uri").equals(request.get("redirect_uri"))
                || !first.get("code_challenge").equals(challenge(request.get("code_verifier")))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .claim("nonce", first.get("nonce"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        person.forEach(claims::claim);
        change.accept(claims);
        answer(
                exchange,
                200,
                "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \""
                        + signature.apply(claims.build()) + "\"}");
    }

    private String signed(JWTClaimsSet claims) {
        return signed(claims, KEY);
    }

    private static String signed(JWTClaimsSet claims, RSAKey with) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException notAKey) {
            throw new IllegalStateException(notAKey);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Map<String, String> form(String text) {
        var values = new HashMap<String, String>();
        for (String pair : text.split("&")) {
            String[] sides = pair.split("=", 2);
            values.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
