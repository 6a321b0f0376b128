package de.kundenblick.ticket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PortalFilesIT {
    private static final String UPLOAD = "/portal/upload?draft=portal:new&name=";
    private static final Map<String, String> BY_SCRIPT = Map.of("X-Kundenblick-Upload", "file");

    @Inject
    Fixtures given;

    @Inject
    HttpServletRequest request;

    @BeforeEach
    void signIn() {
        given.contact("anna").at("K-1").signsInAs("anna@example.org");
    }

    @Test
    @Tag("F-18")
    @Tag("D-94")
    void anAddressThatIsGuessedIsNotFound() throws Exception {
        var anna = anna();
        String draft = anna.post(UPLOAD + "notiz.txt", BY_SCRIPT, "Hallo").body();
        given.ticket("T-1").by("anna").answered("agent", "Offen").noted("agent", "Geheim");
        String shown = file("Offen", "angebot.txt");
        String internal = file("Geheim", "geheim.txt");

        assertThat(anna.get(address(draft)))
                .returns(200, HttpResponse::statusCode)
                .returns("Hallo", HttpResponse::body);
        assertThat(anna.get(address(shown)).statusCode()).isEqualTo(200);
        assertThat(anna.get(address(internal)).statusCode()).isEqualTo(404);
        assertThat(anna.page("/portal/ticket/show?number=T-1&whole=" + message("Geheim")))
                .contains("Offen")
                .doesNotContain("Geheim", "geheim.txt");
        for (String id : new String[] {"1", "-1", "x", "99999999999999999999", ""}) {
            assertThat(anna.get(address(id)).statusCode()).as(id).isEqualTo(404);
        }
        assertThat(Reader.anonymous(request.getLocalPort()).get(address(shown)).body())
                .as("to a visitor")
                .contains("login:password");
        given.database()
                .update(
                        "UPDATE ticket_attachment SET contact_id = ? WHERE id = ?::bigint",
                        given.contact("bert").id(),
                        draft);
        assertThat(anna.get(address(draft)).statusCode())
                .as("what somebody else is writing")
                .isEqualTo(404);
        given.contact("anna").at("K-2");
        assertThat(anna.get(address(shown)).statusCode())
                .as("of a former customer")
                .isEqualTo(404);
        given.contact("anna").at("K-1");
        given.database().update("UPDATE contact SET portal_role = 'NONE' WHERE login = 'anna'");
        assertThat(anna.get(address(shown)).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAPageOfOursSendsFilesAndNoPrograms() throws Exception {
        var anna = anna();

        assertThat(anna.post(UPLOAD + "setup.exe", BY_SCRIPT, "MZ"))
                .returns(422, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("setup.exe");
        assertThat(anna.post(UPLOAD + "a.txt", Map.of(), "x").statusCode()).isEqualTo(403);
        assertThat(anna.post(
                                UPLOAD + "a.txt",
                                Map.of("X-Kundenblick-Upload", "file", "Sec-Fetch-Site", "cross-site"),
                                "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(anna.post("/portal/upload?name=a.txt", BY_SCRIPT, "x").statusCode())
                .isEqualTo(400);
        assertThat(given.database().count("SELECT count(*) FROM ticket_attachment"))
                .isZero();
    }

    @Test
    void onlySoMuchWaitsForAMessage() throws Exception {
        var anna = anna();
        String id = anna.post(UPLOAD + "a.txt", BY_SCRIPT, "x").body();
        given.database().update("UPDATE ticket_attachment SET size = 250 * 1024 * 1024 WHERE id = ?::bigint", id);

        assertThat(anna.post(UPLOAD + "b.txt", BY_SCRIPT, "x"))
                .returns(422, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("250 MB");
        given.database()
                .update(
                        """
                        INSERT INTO ticket_attachment (id, version, contact_id, draft, name, media_type, deceptive, size, sha256,
                            complete, created_at)
                        SELECT nextval('id_sequence'), 1, contact_id, 'portal:' || i, name, media_type, false, 1, 'x', true, now()
                        FROM ticket_attachment, generate_series(1, 39) i
                        """);
        assertThat(anna.post(UPLOAD + "c.txt", BY_SCRIPT, "x"))
                .returns(422, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("40");
    }

    @Test
    void browsersStoreFilesAndRunNothingOfThem() throws Exception {
        var anna = anna();
        String page = anna.post(UPLOAD + "seite.html", BY_SCRIPT, "<!DOCTYPE html><html><script>x()</script></html>")
                .body();

        var answer = anna.get(address(page) + "&show=1");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
    }

    /** A file of the message with that text. */
    private String file(String body, String name) {
        long id = given.database().nextId();
        given.database()
                .update(
                        """
                        INSERT INTO ticket_attachment (id, version, message_id, name, media_type, deceptive, size, sha256,
                            complete, created_at)
                        SELECT ?, 1, id, ?, 'text/plain', false, 0, 'x', true, now() FROM ticket_message WHERE body = ?
                        """,
                        id,
                        name,
                        body);
        return Long.toString(id);
    }

    private long message(String body) {
        return given.database().count("SELECT id FROM ticket_message WHERE body = ?", body);
    }

    private Reader anna() throws Exception {
        return Reader.atPortal(request.getLocalPort(), "anna@example.org");
    }

    private static String address(String id) {
        return "/portal/file?id=" + id;
    }
}
