package de.kundenblick.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.kundenblick.given.ScriptedMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that die while mails are on their way, with a real mail server on the other side. */
class MailNodesIT {
    private static final String DATABASE = "mails";
    private static final int MANY = 200;

    @TempDir
    Path folder;

    private final int mailPort = Node.freePort();
    private final GreenMail mails = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", "smtp"));
    private final PlainBrowser browser = new PlainBrowser();
    private ServerOfTheDatabase server;

    @BeforeEach
    void startDatabase() {
        server = new ServerOfTheDatabase(folder.resolve("postgres"));
        server.create(DATABASE);
    }

    @AfterEach
    void stopAll() throws IOException {
        mails.stop();
        server.close();
    }

    @Test
    @Tag("F-09")
    void whateverDiesEachMailIsSentOnceOrSaidToBeUncertain() throws Exception {
        try (var first = node("first")) {
            first.awaitReady();
            askForANewPassword(first);
            first.kill();
        }
        assertThat(states()).as("committed, and no mail server was there").isEqualTo("WAITING 1");

        mails.start();
        try (var second = node("second");
                var third = node("third")) {
            second.awaitReady();
            third.awaitReady();
            await("NOT EXISTS (SELECT 1 FROM mail_outbox WHERE state <> 'SENT')");
            assertThat(received()).containsExactly("first@example.org");

            writeAboutWhatIsGone();
            write(MANY);
            await("NOT EXISTS (SELECT 1 FROM mail_outbox WHERE state NOT IN ('SENT', 'RECALLED'))");
            assertThat(received())
                    .as("by both nodes together")
                    .hasSize(1 + MANY)
                    .doesNotHaveDuplicates();

            third.kill();
            mails.stop();
            try (var silent = new ScriptedMailServer(mailPort, Map.of(".", ScriptedMailServer.SILENCE), null)) {
                write(2);
                await("(SELECT count(*) FROM mail_outbox WHERE state = 'SENDING' AND begun_at IS NOT NULL) = 1");
                second.kill();
                assertThat(silent.said()).contains(".");
            }
        }

        mails.start();
        timePasses();
        try (var fourth = node("fourth")) {
            fourth.awaitReady();
            await("NOT EXISTS (SELECT 1 FROM mail_outbox WHERE state IN ('WAITING', 'SENDING'))");
        }
        assertThat(states()).isEqualTo("RECALLED 1, SENT " + (MANY + 2) + ", UNCERTAIN 1");
        assertThat(received()).as("the one that nobody had begun with").hasSize(1);
    }

    private Node node(String name) {
        var settings = new TreeMap<>(server.settings(DATABASE));
        settings.put("KUNDENBLICK_ADMIN_LOGIN", "first");
        settings.put("KUNDENBLICK_ADMIN_PASSWORD", "open sesame 4711");
        settings.put("KUNDENBLICK_URL", "http://127.0.0.1");
        settings.put("KUNDENBLICK_SMTP_HOST", "127.0.0.1");
        settings.put("KUNDENBLICK_SMTP_PORT", Integer.toString(mailPort));
        settings.put("KUNDENBLICK_SMTP_SECURITY", "none");
        settings.put("KUNDENBLICK_SMTP_TIMEOUT", "600");
        settings.put("KUNDENBLICK_MAIL_FROM", "kundenblick@company.example");
        return new Node(folder.resolve(name)).start(settings);
    }

    private void askForANewPassword(Node node) {
        server.execute(DATABASE, "UPDATE employee SET email = 'first@example.org'");
        String page = "/intranet/login/forgotten";
        var form = PlainBrowser.form(browser.open(node, page).body(), "forgotten");
        form.put("forgotten:name", "first");
        form.put("forgotten:ask", "");
        assertThat(browser.send(node, page, form).statusCode()).isEqualTo(200);
    }

    /** As a transaction would, and lets two jobs look for them at once. */
    private void write(int number) {
        server.execute(
                DATABASE,
                "INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at)"
                        + " SELECT nextval('id_sequence'), 1, 'person' || currval('id_sequence') || '@example.org',"
                        + " 'Hinweis', 'Guten Tag', 'de', 'WAITING', now() FROM generate_series(1, " + number + ")");
        server.execute(
                DATABASE,
                "INSERT INTO job (task_name, task_instance, execution_time, picked, version)"
                        + " SELECT 'mail.nudge', gen_random_uuid(), now(), false, 1 FROM generate_series(1, 2)");
    }

    /** Nobody may read what is not published any more. */
    private void writeAboutWhatIsGone() {
        server.execute(
                DATABASE,
                "INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at, origin,"
                        + " origin_id) VALUES (nextval('id_sequence'), 1, 'nobody@example.org', 'Hinweis', 'Guten Tag', 'de',"
                        + " 'WAITING', now(), 'publication', 4711)");
    }

    private void timePasses() {
        server.execute(
                DATABASE,
                "UPDATE mail_outbox SET claimed_at = claimed_at - interval '1 hour',"
                        + " begun_at = begun_at - interval '1 hour'");
    }

    private List<String> received() throws MessagingException {
        return Arrays.stream(mails.getReceivedMessages())
                .map(MailNodesIT::recipient)
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** As in "SENT 3, WAITING 1". */
    private String states() {
        return server.text(
                DATABASE,
                "SELECT string_agg(state || ' ' || number, ', ' ORDER BY state) FROM"
                        + " (SELECT state, count(*) AS number FROM mail_outbox GROUP BY state) s");
    }

    private void await(String condition) {
        server.await(DATABASE, condition);
    }
}
