package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.mail.inbound.MailboxFault;
import de.kundenblick.mail.service.TrustedAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Gets the tokens that open mailboxes by OAuth2 (RFC 6749), and keeps each until shortly before its end. */
@ApplicationScoped
public class MailTokens {
    private static final Duration EARLY = Duration.ofMinutes(2);
    private static final int USUAL_SECONDS = 3_600;
    private static final int LONGEST_ANSWER = 300;

    @Inject
    MailboxState mailboxes;

    @Inject
    Clock clock;

    private final Map<ImapAccess, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    String get(ImapAccess access, MailboxSettings settings) throws MailboxException {
        var known = tokens.get(access);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.value();
        }
        tokens.values().removeIf(each -> clock.instant().isAfter(each.until()));
        var answer = ask(access, settings);
        String value = answer.getString("access_token", "");
        if (value.isEmpty()) {
            throw new MailboxException(MailboxFault.TOKEN, new IOException("no access_token"));
        }
        var lasting = Duration.ofSeconds(answer.getInt("expires_in", USUAL_SECONDS));
        tokens.put(access, new Token(value, clock.instant().plus(lasting).minus(EARLY)));
        follow(access, answer.getString("refresh_token", null));
        return value;
    }

    /** The mail server does not take it, whatever was said about its end. */
    void forget(ImapAccess access) {
        tokens.remove(access);
    }

    /** A server of tokens may give another refresh token each time, of which only the last is good for long. */
    private void follow(ImapAccess access, String refreshToken) {
        if (access.accountId() != null
                && refreshToken != null
                && access.secrets().refreshToken() != null
                && !refreshToken.equals(access.secrets().refreshToken())) {
            mailboxes.keep(access.accountId(), new MailAccountSecrets(null, null, refreshToken));
        }
    }

    private static JsonObject ask(ImapAccess access, MailboxSettings settings) throws MailboxException {
        var client = HttpClient.newBuilder().connectTimeout(settings.patience());
        settings.authority().ifPresent(file -> client.sslContext(TrustedAuthority.besideJava(file)));
        try {
            var request = HttpRequest.newBuilder(URI.create(access.details().tokenAddress()))
                    .timeout(settings.patience())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", "application/json")
                    .POST(BodyPublishers.ofString(form(access)))
                    .build();
            return answer(client.build().send(request, BodyHandlers.ofString()));
        } catch (IOException | IllegalArgumentException failed) {
            throw new MailboxException(
                    MailboxFault.TOKEN, MailboxException.of(failed).getCause());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new MailboxException(MailboxFault.INTERRUPTED, end);
        }
    }

    private static JsonObject answer(HttpResponse<String> response) throws MailboxException {
        String body = response.body();
        if (response.statusCode() != 200) {
            String said = response.statusCode() + " " + body.substring(0, Math.min(body.length(), LONGEST_ANSWER));
            throw new MailboxException(MailboxFault.TOKEN, new IOException(said));
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException noJson) {
            throw new MailboxException(MailboxFault.TOKEN, noJson);
        }
    }

    private static String form(ImapAccess access) {
        var values = new LinkedHashMap<String, String>();
        boolean refreshing = access.secrets().refreshToken() != null;
        values.put("grant_type", refreshing ? "refresh_token" : "client_credentials");
        values.put("refresh_token", access.secrets().refreshToken());
        values.put("client_id", access.details().clientId());
        values.put("client_secret", access.secrets().clientSecret());
        values.put("scope", access.details().tokenScope());
        return values.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isBlank())
                .map(each -> each.getKey() + '=' + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
