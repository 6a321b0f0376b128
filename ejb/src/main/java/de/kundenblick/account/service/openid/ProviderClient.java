package de.kundenblick.account.service.openid;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the provider by HTTP, and never waits long. */
final class ProviderClient {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /** The provider understood, and does not want to. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    Map<String, Object> metadata(String issuer) throws IOException {
        var address = URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration");
        return json(send(HttpRequest.newBuilder(address).GET()), 200);
    }

    Map<String, Object> token(ProviderMetadata provider, OpenIdSettings settings, Map<String, String> request)
            throws IOException, RefusedException {
        var form = new LinkedHashMap<>(request);
        var call = HttpRequest.newBuilder(provider.token()).header("Content-Type", "application/x-www-form-urlencoded");
        if (settings.secret().isPresent() && provider.basic()) {
            String both =
                    encoded(settings.client()) + ':' + encoded(settings.secret().get());
            call.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
        } else {
            form.put("client_id", settings.client());
            settings.secret().ifPresent(secret -> form.put("client_secret", secret));
        }
        var answer = send(call.POST(BodyPublishers.ofString(form(form))));
        if (answer.status() >= 400 && answer.status() < 500) {
            throw new RefusedException("the provider answered the code with status " + answer.status());
        }
        return json(answer, 200);
    }

    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + '=' + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private record Answer(int status, String body) {}

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(
                    request.timeout(ANSWER).header("Accept", "application/json").build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(serverStops);
        }
    }

    private static Map<String, Object> json(Answer answer, int expected) throws IOException {
        if (answer.status() != expected) {
            throw new IOException("The provider answered with status " + answer.status());
        }
        try {
            return JSONObjectUtils.parse(answer.body());
        } catch (ParseException noObject) {
            throw new IOException("The provider's answer is no JSON object", noObject);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
