package de.kundenblick.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes as IT runs them: processes of their own on a PostgreSQL of its own. */
class NodesIT {
    /** Of all logins in the data of the last release. */
    private static final String PASSWORD = "open sesame 4711";

    private static final Path RELEASE = Path.of("..", "ejb", "src", "test", "resources", "upgrade", "release-1.sql");
    private static final String RELEASED_SCHEMA = "4";

    @TempDir
    static Path folder;

    private static ServerOfTheDatabase server;

    private final PlainBrowser browser = new PlainBrowser();

    @BeforeAll
    static void startDatabase() {
        server = new ServerOfTheDatabase(folder.resolve("postgres"));
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        server.close();
    }

    @Test
    @Tag("F-28")
    void aNodeStartsOnAnEmptyDatabaseAndOutlivesAnOutage() {
        server.create("empty");
        var settings = new TreeMap<>(server.settings("empty"));
        settings.put("KUNDENBLICK_ADMIN_LOGIN", "first");
        settings.put("KUNDENBLICK_ADMIN_PASSWORD", PASSWORD);
        settings.put("KUNDENBLICK_METRICS", "127.0.0.1");
        settings.put("KUNDENBLICK_PROXIES", "127.0.0.1");
        settings.put("KUNDENBLICK_LIMITS", "visit=30");

        try (var node = new Node(folder.resolve("alone")).start(settings).awaitReady()) {
            assertThat(browser.signIn(node, "first", PASSWORD).uri().getPath()).isEqualTo("/intranet/home/start");
            assertThat(browser.open(node, "/metrics").body())
                    .contains("kundenblick_requests_seconds_bucket", "site=\"intranet\"", "kundenblick_sessions")
                    .contains("kundenblick_sign_ins_total", "outcome=\"signed_in\"")
                    .containsPattern("kundenblick_database_connections\\{[^}]*} [1-9]");

            server.lose("empty");
            assertThat(node.status("/health/ready")).isEqualTo(503);
            assertThat(node.status("/health/live")).isEqualTo(200);
            var unavailable = browser.open(node, "/intranet/ticket/list", "X-Request-Id", "proxy-4711");
            assertThat(unavailable.statusCode()).isEqualTo(503);
            assertThat(unavailable.headers().firstValue("X-Request-Id")).contains("proxy-4711");
            assertThat(node.logged("[proxy-4711] The database does not answer")).isTrue();

            server.giveBack("empty");
            node.awaitReady();
            assertThat(browser.open(node, "/intranet/ticket/list").statusCode()).isEqualTo(200);

            var refused = openUntilRefused(node);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("Das waren sehr viele Anfragen");
            assertThat(browser.open(node, "/intranet/ticket/list").statusCode()).isEqualTo(200);
        }
    }

    /** Somebody who is not signed in and comes from an address of its own. */
    private static HttpResponse<String> openUntilRefused(Node node) {
        var stranger = new PlainBrowser();
        HttpResponse<String> answer;
        int times = 0;
        do {
            answer = stranger.open(node, "/intranet/login", "X-Forwarded-For", "198.51.100.7");
        } while (answer.statusCode() == 200 && ++times < 1_000);
        return answer;
    }

    @Test
    @Tag("F-12")
    @Tag("F-28")
    void twoNodesTakeOverTheDatabaseOfTheLastReleaseAndOneGoesOnForTheOther() throws IOException {
        installLastRelease("old");
        int one = Node.freePort();
        int other = Node.freePort();
        String edit = "/intranet/customer/edit?number=K-10003";

        try (var first = new Node(folder.resolve("first")).start(server.settings("old"), one, other);
                var second = new Node(folder.resolve("second")).start(server.settings("old"), other, one)) {
            first.awaitReady();
            second.awaitReady();
            browser.signIn(first, "petra.adler", PASSWORD);
            var form = PlainBrowser.form(browser.open(first, edit).body(), "customer");

            int reminders = remindOfAllTickets();
            assertThat(reminded()).as("by both nodes together").isEqualTo(reminders + " of " + reminders);

            first.kill();

            assertThat(remindOfAllTickets()).isEqualTo(reminders);
            assertThat(reminded()).as("by the node that is left").isEqualTo(2 * reminders + " of " + reminders);
            var page = browser.open(second, "/intranet/customer/center?number=K-10003");
            assertThat(page.uri().getPath()).isEqualTo("/intranet/customer/center");
            assertThat(page.body()).contains("Kunde Nummer 3 Größe &amp; Söhne");
            form.put("customer:name", "Hafen Süd");
            assertThat(browser.send(second, edit, form).statusCode()).isEqualTo(200);
            assertThat(server.text("old", "SELECT name FROM customer WHERE number = 'K-10003'"))
                    .isEqualTo("Hafen Süd");

            second.kill();
            makeAllTicketsDue();
            try (var third = new Node(folder.resolve("third")).start(server.settings("old"))) {
                third.awaitReady();
                awaitRound();
                assertThat(reminded())
                        .as("what fell due while no node ran is made up for, once")
                        .isEqualTo(3 * reminders + " of " + reminders);
            }
        }
    }

    @Test
    void aNodeWithoutItsDatabaseSaysSoAndServesNothing() {
        Map<String, String> settings = new TreeMap<>(server.settings("postgres"));
        settings.put("KUNDENBLICK_DB_URL", "jdbc:postgresql://127.0.0.1:" + Node.freePort() + "/kundenblick");

        try (var node = new Node(folder.resolve("lost")).start(settings)) {
            node.awaitInLog("Kundenblick does not start. Setting KUNDENBLICK_DB_URL leads to no usable database")
                    .awaitInLog("ready in");
            assertThat(node.status("/health/ready")).isNotEqualTo(200);
            assertThat(node.status("/intranet/login")).isEqualTo(404);
        }
    }

    /** Lets all tickets be due at any time of the day, and waits until the job has come round twice. */
    private static int remindOfAllTickets() {
        makeAllTicketsDue();
        for (int round = 0; round < 2; round++) {
            awaitRound();
        }
        return Integer.parseInt(server.text("old", "SELECT count(*) FROM ticket"));
    }

    private static void makeAllTicketsDue() {
        server.execute("old", "UPDATE calendar_range SET from_minute = 0, to_minute = 1440");
        server.execute(
                "old",
                "INSERT INTO calendar_range SELECT 1, day, 0, 1440 FROM generate_series(6, 7) day ON CONFLICT DO NOTHING");
        server.execute("old", "UPDATE promise_revision SET revision = nextval('promise_revision_sequence')");
        server.execute(
                "old",
                "UPDATE ticket SET pending_until = now() - random() * interval '1 minute',"
                        + " state_id = (SELECT id FROM ticket_state WHERE name = 'pending reminder')");
    }

    private static void awaitRound() {
        server.execute("old", "UPDATE job SET execution_time = now() WHERE task_name = 'ticket.remind' AND NOT picked");
        String before = server.text("old", "SELECT clock_timestamp()");
        server.await("old", "(SELECT last_success FROM job WHERE task_name = 'ticket.remind') > '" + before + "'");
    }

    /** How many reminders stand in the history, and of how many tickets. */
    private static String reminded() {
        return server.text(
                "old",
                "SELECT count(*) || ' of ' || count(DISTINCT ticket_id) FROM ticket_event WHERE kind = 'REMINDER'");
    }

    private static void installLastRelease(String database) throws IOException {
        server.create(database);
        Flyway.configure()
                .dataSource(server.database(database))
                .locations("classpath:db/migration")
                .target(RELEASED_SCHEMA)
                .load()
                .migrate();
        server.execute(database, Files.readString(RELEASE));
    }
}
