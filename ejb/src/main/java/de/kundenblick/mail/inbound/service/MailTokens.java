package de.kundenblick.mail.inbound.service;

import com.nimbusds.jose.util.JSONObjectUtils;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.mail.inbound.MailboxFault;
import de.kundenblick.mail.service.TrustedAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gets the tokens that open mailboxes by OAuth2 (RFC 6749), and keeps each until shortly before its end. */
@ApplicationScoped
public class MailTokens {
    private static final Duration EARLY = Duration.ofMinutes(2);
    private static final int USUAL_SECONDS = 3_600;
    private static final int LONGEST_ANSWER = 1 << 18;

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
        if (!(answer.get("access_token") instanceof String value) || value.isEmpty()) {
            throw new MailboxException(MailboxFault.TOKEN, new IOException("no access_token"));
        }
        tokens.put(
                access, new Token(value, clock.instant().plus(lasting(answer)).minus(EARLY)));
        follow(access, answer.get("refresh_token") instanceof String next ? next : null);
        return value;
    }

    /** Some write the number as a text. */
    private static Duration lasting(Map<String, Object> answer) {
        String seconds = String.valueOf(answer.get("expires_in"));
        return Duration.ofSeconds(seconds.matches("\\d{1,9}") ? Long.parseLong(seconds) : USUAL_SECONDS);
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

    private static Map<String, Object> ask(ImapAccess access, MailboxSettings settings) throws MailboxException {
        var client = HttpClient.newBuilder().connectTimeout(settings.patience());
        settings.authority().ifPresent(file -> client.sslContext(TrustedAuthority.besideJava(file)));
        try {
            var request = HttpRequest.newBuilder(URI.create(access.details().tokenAddress()))
                    .timeout(settings.patience())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", "application/json")
                    .POST(BodyPublishers.ofString(form(access)))
                    .build();
            return answer(client.build().send(request, BodyHandlers.ofInputStream()));
        } catch (IOException | IllegalArgumentException failed) {
            throw new MailboxException(
                    MailboxFault.TOKEN, MailboxException.of(failed).getCause());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new MailboxException(MailboxFault.INTERRUPTED, end);
        }
    }

    private static Map<String, Object> answer(HttpResponse<InputStream> response) throws MailboxException, IOException {
        Map<String, Object> answer;
        try (var body = response.body()) {
            answer = JSONObjectUtils.parse(new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        } catch (ParseException noJson) {
            answer = Map.of();
        }
        if (response.statusCode() != 200) {
            throw new MailboxException(MailboxFault.TOKEN, new IOException(response.statusCode() + said(answer)));
        }
        return answer;
    }

    /** Why there is no token, in the two fields of RFC 6749, 5.2; whatever else may stand at the address is not passed on. */
    private static String said(Map<String, Object> answer) {
        return Stream.of("error", "error_description")
                .map(answer::get)
                .filter(String.class::isInstance)
                .map(said -> " " + said)
                .collect(Collectors.joining());
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
