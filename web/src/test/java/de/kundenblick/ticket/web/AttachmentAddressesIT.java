package de.kundenblick.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AttachmentAddressesIT {
    private static final String UPLOAD = "/intranet/ticket/upload?draft=answer:1&name=";
    private static final Map<String, String> BY_SCRIPT = Map.of("X-Kundenblick-Upload", "file");

    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    @Test
    @Tag("F-18")
    void anAddressThatIsGuessedIsNotFound() throws Exception {
        var agent = reader("agent");
        String own = agent.post(UPLOAD + "notiz.txt", BY_SCRIPT, "Hallo").body();

        assertThat(agent.get(file(own))).returns(200, HttpResponse::statusCode).returns("Hallo", HttpResponse::body);
        assertThat(reader("colleague").get(file(own)).statusCode()).isEqualTo(404);
        assertThat(reader("admin").get(file(own)).statusCode()).isEqualTo(404);
        for (String guess : new String[] {"1", "-1", "x", "99999999999999999999", ""}) {
            assertThat(agent.get(file(guess)).statusCode()).as(guess).isEqualTo(404);
        }
        assertThat(reader("configurator").get(file(own)).statusCode()).isEqualTo(404);
    }

    @Test
    void browsersStoreFilesAndRunNothingOfThem() throws Exception {
        var agent = reader("agent");
        String page = agent.post(
                        UPLOAD + "b%C3%B6se%22.html", BY_SCRIPT, "<!DOCTYPE html><html><script>x()</script></html>")
                .body();

        var answer = agent.get(file(page) + "&show=1");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"b_se_.html\"; filename*=UTF-8''b%C3%B6se%22.html");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
    }

    @Test
    void onlyAPageOfOursSendsFiles() throws Exception {
        var agent = reader("agent");

        assertThat(agent.post(UPLOAD + "a.txt", Map.of(), "x").statusCode()).isEqualTo(403);
        assertThat(agent.post(
                                UPLOAD + "a.txt",
                                Map.of("X-Kundenblick-Upload", "file", "Sec-Fetch-Site", "cross-site"),
                                "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader("analyst").post(UPLOAD + "a.txt", BY_SCRIPT, "x").statusCode())
                .isEqualTo(403);
        assertThat(agent.post(UPLOAD, BY_SCRIPT, "x").statusCode()).isEqualTo(400);
        assertThat(agent.post("/intranet/ticket/upload?name=a.txt", BY_SCRIPT, "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(agent.post(UPLOAD + "setup.exe", BY_SCRIPT, "MZ"))
                .returns(422, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("setup.exe");
    }

    private Reader reader(String login) throws Exception {
        return Reader.signedIn(request.getLocalPort(), login);
    }

    private static String file(String id) {
        return "/intranet/ticket/attachment?id=" + id;
    }
}
