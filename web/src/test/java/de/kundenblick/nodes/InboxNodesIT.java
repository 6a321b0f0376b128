package de.kundenblick.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that look into one mailbox, of which one dies. */
class InboxNodesIT {
    private static final String DATABASE = "inbox";
    private static final String PASSWORD = "open sesame";
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int MANY = 300;

    @TempDir
    Path folder;

    private final GreenMail mails = new GreenMail(new ServerSetup(Node.freePort(), "127.0.0.1", "imap"));
    private ServerOfTheDatabase server;

    @BeforeEach
    void start() {
        server = new ServerOfTheDatabase(folder.resolve("postgres"));
        server.create(DATABASE);
        mails.start();
    }

    @AfterEach
    void stopAll() throws IOException {
        mails.stop();
        server.close();
    }

    @Test
    @Tag("F-12")
    void eachMailIsStoredOnceWhicheverNodeLooksAndWhicheverDies() throws Exception {
        var user = mails.setUser("support@company.example", "support", PASSWORD);
        var mailbox = mails.getManagers().getImapHostManager().getInbox(user);
        try (var first = node("first");
                var second = node("second")) {
            first.awaitReady();
            second.awaitReady();
            deliver(user, 0, MANY);
            setUpMailbox();
            await("(SELECT count(*) FROM mail_inbox) >= 50");
            first.kill();
            deliver(user, MANY, 2 * MANY);
            await("(SELECT count(*) FROM mail_inbox) >= " + 2 * MANY);
            await("(SELECT looked_at > now() - interval '1 hour' AND failures = 0 FROM mail_account_state)"
                    + " AND NOT EXISTS (SELECT 1 FROM job WHERE task_name = 'mail.fetch')");
            second.await("empty mailbox", () -> mailbox.getMessageCount() == 0);
        }

        assertThat(server.text(DATABASE, "SELECT count(*) || ' ' || count(DISTINCT sha256) FROM mail_inbox"))
                .isEqualTo(2 * MANY + " " + 2 * MANY);
    }

    private Node node(String name) {
        var settings = new TreeMap<>(server.settings(DATABASE));
        settings.put("KUNDENBLICK_SECRET_KEY", Base64.getEncoder().encodeToString(KEY));
        settings.put("KUNDENBLICK_IMAP_INTERVAL", "5");
        return new Node(folder.resolve(name)).start(settings);
    }

    private static void deliver(GreenMailUser user, int from, int to) throws Exception {
        for (int i = from; i < to; i++) {
            user.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(("Message-ID: <" + i + "@example.org>\r\nFrom: anna@example.org\r\n"
                                    + "To: support@company.example\r\nSubject: Frage " + i + "\r\n\r\nGuten Tag\r\n")
                            .getBytes(StandardCharsets.US_ASCII))));
        }
    }

    private void setUpMailbox() throws GeneralSecurityException {
        server.execute(
                DATABASE,
                "INSERT INTO mail_account (id, version, name, host, port, security, login, authentication, password)"
                        + " VALUES (7, 1, 'Support', '127.0.0.1', "
                        + mails.getImap().getPort()
                        + ", 'NONE', 'support', 'PASSWORD', '" + encrypted() + "')");
    }

    private static String encrypted() throws GeneralSecurityException {
        byte[] nonce = new byte[12];
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(KEY, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD("mail_account:7".getBytes(StandardCharsets.UTF_8));
        byte[] hidden = cipher.doFinal(PASSWORD.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + hidden.length)
                        .put(nonce)
                        .put(hidden)
                        .array());
    }

    private void await(String condition) {
        server.await(DATABASE, condition);
    }
}
