package de.kundenblick.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: it keeps cookies, reads forms and sends them, to whichever node. */
final class PlainBrowser {
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern TEXTAREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /** @param headers names and values in turn */
    HttpResponse<String> open(Node node, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(node.address() + path)).header("Accept-Language", "de");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> signIn(Node node, String login, String password) {
        var form = form(open(node, "/intranet/login").body(), "login");
        form.replaceAll((name, value) -> name.endsWith(":password") ? password : value);
        form.replaceAll((name, value) -> name.endsWith(":name") ? login : value);
        return send(node, "/intranet/login", form);
    }

    HttpResponse<String> send(Node node, String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(node.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What a browser would send of the form, with the buttons whose name ends with {@code :save} or {@code :signIn}. */
    static Map<String, String> form(String page, String id) {
        Matcher found = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No form " + id + " in " + page);
        }
        String form = found.group();
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(form).results().map(match -> match.group()).forEach(input -> {
            boolean button = input.startsWith("<button") || input.contains("type=\"submit\"");
            boolean unchecked = input.matches(".*type=\"(checkbox|radio)\".*") && !input.contains("checked");
            String name = attribute(input, "name");
            if (!name.isEmpty() && !unchecked && (!button || name.matches(".*:(save|signIn)"))) {
                fields.put(name, attribute(input, "value"));
            }
        });
        TEXTAREA.matcher(form)
                .results()
                .forEach(area -> fields.put(
                        attribute(area.group(1), "name"), area.group(2).strip()));
        SELECT.matcher(form).results().forEach(select -> OPTION.matcher(select.group(2))
                .results()
                .map(option -> option.group(1))
                .filter(option -> option.contains("selected"))
                .forEach(option -> fields.put(attribute(select.group(1), "name"), attribute(option, "value"))));
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return fields;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find()
                ? found.group(1)
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
