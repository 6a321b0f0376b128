package de.kundenblick.benchmark.traffic;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One browser: keeps its cookies and the tokens of the page that it looks at, and sends them with every form. */
class Visitor {
    private static final Pattern STATE =
            Pattern.compile("jakarta\\.faces\\.ViewState[^>]*?(?:value=\"|CDATA\\[)([^\"\\]]+)");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final int TIMEOUT_MILLIS = 60_000;

    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page;
    private String content;
    private String state;
    private String nonce;

    Visitor(URI server) {
        this.server = server;
    }

    /** Looks at a page; a redirect is an error, because it leads away from what is to be measured. */
    String open(String path) throws IOException {
        String body = expect(200, connection(path), path);
        page = path;
        content = body;
        state = first(STATE, body);
        nonce = first(NONCE, body);
        return body;
    }

    /** Sends a part of a form, as a page does while one types. */
    String ask(String source, Map<String, String> values) throws IOException {
        var fields = new LinkedHashMap<>(values);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.put("jakarta.faces.partial.execute", source);
        fields.put("jakarta.faces.partial.render", source);
        var connection = connection(page);
        connection.setRequestProperty("Faces-Request", "partial/ajax");
        post(connection, fields);
        String body = expect(200, connection, page);
        if (!body.contains("<changes>") || body.contains("<error>")) {
            throw new IOException(source + " at " + page + " answered " + body);
        }
        return body;
    }

    /** Fills some fields of a form of the page and presses a button that leads to another page. */
    void send(String form, String button, Map<String, String> typed) throws IOException {
        var fields = Form.fields(content, form);
        fields.putAll(typed);
        fields.put(button, button);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", button);
        fields.put("jakarta.faces.partial.execute", form);
        fields.put("jakarta.faces.partial.render", form);
        var connection = connection(page);
        connection.setRequestProperty("Faces-Request", "partial/ajax");
        post(connection, fields);
        String body = expect(200, connection, page);
        if (!body.contains("<redirect")) {
            throw new IOException(button + " at " + page + " did not lead on: " + body);
        }
    }

    /** @param site intranet or portal */
    void signIn(String site, String login, String password) throws IOException {
        open("/" + site + "/login");
        var connection = connection(page);
        post(connection, Map.of("login", "login", "login:name", login, "login:password", password, "login:signIn", ""));
        expect(302, connection, page + " of " + login);
    }

    private void post(HttpURLConnection connection, Map<String, String> values) throws IOException {
        var fields = new LinkedHashMap<>(values);
        fields.put("jakarta.faces.ViewState", state);
        fields.put("primefaces.nonce", nonce);
        byte[] body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
    }

    private HttpURLConnection connection(String path) throws IOException {
        var connection = (HttpURLConnection) server.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setRequestProperty("Accept-Language", "de");
        if (!cookies.isEmpty()) {
            connection.setRequestProperty(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return connection;
    }

    private String expect(int status, HttpURLConnection connection, String what) throws IOException {
        int answered = connection.getResponseCode();
        keepCookies(connection);
        try (var in = answered < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (answered != status) {
                throw new IOException(what + " answered " + answered + " to " + connection.getHeaderField("Location"));
            }
            return body;
        }
    }

    private void keepCookies(HttpURLConnection connection) {
        var set = connection.getHeaderFields().getOrDefault("Set-Cookie", List.of());
        for (String cookie : set) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
    }

    /** Empty on a page without forms. */
    private static String first(Pattern pattern, String body) {
        var matcher = pattern.matcher(body);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
