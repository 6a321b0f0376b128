package de.kundenblick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.RequestOptions;
import de.kundenblick.browser.Intranet;
import de.kundenblick.browser.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer carries, and what no request gets away with, whatever the address. */
@ExtendWith(Stage.class)
class AnswersBrowserIT {
    private static final Path WEBAPP = Path.of("..", "web", "src", "main", "webapp");

    private static final List<String> NO_PAGES = List.of(
            "/",
            "/intranet/",
            "/portal/",
            "/favicon.ico",
            "/health/live",
            "/health/ready",
            "/jakarta.faces.resource/frame.css.xhtml?ln=kb&v=1_0",
            "/jakarta.faces.resource/mark.svg.xhtml?ln=kb&v=1_0",
            "/jakarta.faces.resource/no-such-file.css.xhtml?ln=kb",
            "/metrics",
            "/openapi",
            "/WEB-INF/web.xml",
            "/no-such-page",
            "/intranet/no-such-page",
            "/intranet/customer/center.xhtml",
            "/intranet/login/../customer/center");

    @Test
    void everyAnswerTellsTheBrowserWhatToRefuse(Intranet intranet) throws IOException {
        for (String address : addresses()) {
            assertHeaders(address, get(intranet, address));
        }

        intranet.loginAs("admin");

        for (String address : addresses()) {
            assertHeaders(address + " signed in", get(intranet, address));
        }
    }

    @Test
    void noPageTakesAFormWithoutItsTokenOrFromAnotherSite(Intranet intranet) throws IOException {
        intranet.loginAs("admin");

        for (String page : pages().filter(each -> !each.startsWith("/error/")).toList()) {
            var without = RequestOptions.create().setForm(FormData.create().set("form", "form"));
            var foreign = withTokens().setHeader("Sec-Fetch-Site", "cross-site");
            var elsewhere = withTokens().setHeader("Origin", "https://elsewhere.example");

            for (var options : List.of(without, foreign, elsewhere)) {
                var answer = intranet.page().request().post(page, options.setMaxRedirects(0));
                assertThat(answer.status()).as(page).isIn(302, 403);
                assertHeaders("POST " + page, answer);
            }
        }
    }

    @Test
    void aCharacterThatNobodyTypesIsNotLookedUp(Intranet intranet) {
        intranet.loginAs("admin");

        assertThat(get(intranet, "/intranet/customer/center?number=K-1%00").status())
                .isEqualTo(404);
        assertThat(get(intranet, "/intranet/login?from=%00").status()).isEqualTo(404);
    }

    @Test
    void noOtherMethodIsKnown(Intranet intranet) {
        for (String method : List.of("PUT", "DELETE", "OPTIONS")) {
            var answer = intranet.page()
                    .request()
                    .fetch("/intranet/login", RequestOptions.create().setMethod(method));

            assertThat(answer.status()).as(method).isIn(404, 405);
            assertHeaders(method, answer);
        }
    }

    @Test
    void whatIsTooLargeIsRefusedInTheReadersLanguage(Intranet intranet) {
        var answer = intranet.page()
                .request()
                .post(
                        "/intranet/login",
                        RequestOptions.create()
                                .setHeader("Accept-Language", "en")
                                .setForm(FormData.create().set("login", "x".repeat(70_000))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("This is too large");
        assertHeaders("too large", answer);
    }

    private static RequestOptions withTokens() {
        return RequestOptions.create()
                .setForm(FormData.create().set("jakarta.faces.ViewState", "1:1").set("primefaces.nonce", "abc"));
    }

    private static void assertHeaders(String address, APIResponse answer) {
        Map<String, String> headers = new HashMap<>();
        for (HttpHeader header : answer.headersArray()) {
            headers.merge(header.name.toLowerCase(Locale.ROOT), header.value, (one, other) -> one + " AND " + other);
        }
        assertThat(headers)
                .as(address)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "SAMEORIGIN")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsKeys("permissions-policy", "cache-control", "content-security-policy", "x-request-id")
                .doesNotContainKeys("server", "x-powered-by");
        assertThat(headers.get("content-security-policy"))
                .as(address)
                .containsAnyOf("script-src 'self' 'nonce-", "default-src 'none'")
                .contains("frame-ancestors")
                .doesNotContain("script-src 'self' 'unsafe", "unsafe-eval", "*", " AND ");
        if (!address.contains("/jakarta.faces.resource/")) {
            assertThat(headers.get("cache-control")).as(address).isEqualTo("no-store");
        }
        if (headers.containsKey("set-cookie")) {
            for (String cookie : headers.get("set-cookie").split(" AND |\n")) {
                assertThat(cookie.toLowerCase(Locale.ROOT)).as(address).contains("httponly", "samesite=lax");
            }
        }
    }

    private static APIResponse get(Intranet intranet, String address) {
        return intranet.page().request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    private static List<String> addresses() throws IOException {
        return Stream.concat(NO_PAGES.stream(), pages()).toList();
    }

    /** A page that is added is checked without anybody thinking of it. */
    private static Stream<String> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .filter(file -> !file.startsWith("/resources/"))
                    .map(file -> file.replaceFirst("\\.xhtml$", ""))
                    .toList()
                    .stream();
        }
    }
}
