package de.kundenblick.server;

import de.kundenblick.given.Fixtures;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages of the server that the tests run in. */
public final class Reader {
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String server;

    private Reader(int port) {
        server = "http://127.0.0.1:" + port;
    }

    /** An employee at the intranet. */
    public static Reader signedIn(int port, String login) throws IOException, InterruptedException {
        return signedInAt("/intranet/login", port, login);
    }

    /** A contact at the portal. */
    public static Reader atPortal(int port, String login) throws IOException, InterruptedException {
        return signedInAt("/portal/login", port, login);
    }

    /** Somebody who is not signed in. */
    public static Reader anonymous(int port) {
        return new Reader(port);
    }

    private static Reader signedInAt(String loginPage, int port, String login)
            throws IOException, InterruptedException {
        var reader = new Reader(port);
        String page = reader.page(loginPage);
        var state = STATE.matcher(page);
        var nonce = NONCE.matcher(page);
        if (!state.find() || !nonce.find()) {
            throw new IllegalStateException("No form to sign in with");
        }
        reader.send(
                loginPage,
                Map.of(
                        "login",
                        "login",
                        "login:name",
                        login,
                        "login:password",
                        Fixtures.PASSWORD,
                        "login:signIn",
                        "",
                        "jakarta.faces.ViewState",
                        state.group(1),
                        "primefaces.nonce",
                        nonce.group(1)));
        return reader;
    }

    public String page(String address) throws IOException, InterruptedException {
        return text(HttpRequest.newBuilder(URI.create(server + address)));
    }

    /** Whatever is answered. */
    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(server + address)).build(), BodyHandlers.ofString());
    }

    /** Sends a body past every form; whatever is answered. */
    public HttpResponse<String> post(String address, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + address)).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void send(String address, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        text(HttpRequest.newBuilder(URI.create(server + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private String text(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
