package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.kundenblick.given.Fixtures;
import de.kundenblick.job.service.JobScheduler;
import de.kundenblick.job.service.OneTimeJob;
import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.MailAccount;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.mail.inbound.service.MailAccountService;
import de.kundenblick.mail.inbound.service.MailFetch;
import de.kundenblick.server.AsAdmin;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.IntFunction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A program that answers every mail writes to a queue that answers every mail, over a real mail server. */
@ArquillianTest
@Tag("D-80")
class AutoReplyLoopIT {
    private static final String SERVICE = "service@nordlicht.example";
    private static final String ROBOT = "robot@machine.example";
    private static final int ROUNDS = 8;

    @Inject
    MailAccountService accounts;

    @Inject
    MailFetch fetch;

    @Inject
    MailDelivery delivery;

    @Inject
    MailComposer composer;

    @Inject
    @Any
    Instance<MailReaders> readers;

    @Inject
    JobScheduler jobs;

    @Inject
    Clock clock;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    private GreenMail server;
    private GreenMailUser robot;
    private MailRound round;
    private long account;

    @BeforeEach
    void aQueueThatAnswersEverything() throws Exception {
        server = new GreenMail(
                new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});
        server.start();
        server.setUser(SERVICE, "service", "open sesame");
        robot = server.setUser(ROBOT, "robot", "open sesame");
        round = round(server.getSmtp().getPort());
        given.customer("K-1");
        given.queue("support");
        given.database().update("UPDATE queue SET sender_address = ?", SERVICE);
        for (String kind : new String[] {"REPLY", "FOLLOW_UP", "NEW_TICKET", "REJECT"}) {
            long id = given.database().nextId();
            given.database()
                    .update(
                            "INSERT INTO auto_reply (id, version, name, kind, german_subject, german_body) VALUES"
                                    + " (?, 1, ?, ?, '[Ticket {{ticket.nummer}}] {{ticket.betreff}}', 'Danke.')",
                            id,
                            kind,
                            kind);
            given.database()
                    .update(
                            "INSERT INTO queue_auto_reply (queue_id, kind, reply_id) SELECT id, ?, ? FROM queue",
                            kind,
                            id);
        }
        account = asAdmin.call(() -> accounts.create(
                new MailAccountDetails(
                        "Service",
                        true,
                        "127.0.0.1",
                        server.getImap().getPort(),
                        MailAccount.Security.NONE,
                        "service",
                        MailAccount.Authentication.PASSWORD,
                        null,
                        null,
                        null,
                        "INBOX",
                        MailAccount.Afterwards.DELETE,
                        null,
                        null,
                        false,
                        null,
                        DoubtRule.FLAG),
                new MailAccountSecrets("open sesame", null, null)));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aProgramThatSaysNothingAboutItselfGetsOneReplyAboutOneThing() throws Exception {
        playWith(each -> "Re: Frage", Map.of());

        assertThat(sentToRobot()).isOne();
        assertThat(given.database().count("SELECT count(*) FROM mail_inbox WHERE state = 'DONE'"))
                .isEqualTo(2);
    }

    @Test
    void aProgramThatInventsSubjectsMeetsTheNumberForAnHour() throws Exception {
        playWith(each -> "Frage " + each, Map.of());

        assertThat(sentToRobot()).isEqualTo(3);
        assertThat(given.database().count("SELECT count(*) FROM mail_inbox WHERE state = 'DONE'"))
                .as("the first mail, and what the robot answered to three replies")
                .isEqualTo(4);
    }

    @Test
    void aProgramThatSaysItIsOneGetsNone() throws Exception {
        playWith(each -> "Frage " + each, Map.of("Auto-Submitted", "auto-replied"));
        playWith(each -> "Noch " + each, Map.of("Precedence", "bulk"));

        assertThat(sentToRobot()).isZero();
    }

    /** The robot begins, and then answers each mail that it gets. */
    private void playWith(IntFunction<String> subjects, Map<String, String> headers) throws Exception {
        int written = 0;
        write(subjects.apply(written++), headers);
        for (int i = 0; i < ROUNDS; i++) {
            take();
            round.run();
            int got = robotsMails();
            for (int mail = 0; mail < got; mail++) {
                write(subjects.apply(written++), headers);
            }
        }
    }

    /** How many lie in its mailbox, which is empty then. */
    private int robotsMails() throws Exception {
        var inbox = server.getManagers().getImapHostManager().getInbox(robot);
        int got = inbox.getMessageCount();
        inbox.deleteAllMessages();
        return got;
    }

    private void write(String subject, Map<String, String> headers) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty(
                "mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress(ROBOT));
        message.setRecipient(RecipientType.TO, new InternetAddress(SERVICE));
        message.setSubject(subject);
        message.setText("Ich bin gerade nicht da.");
        for (var header : headers.entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        Transport.send(message);
    }

    private void take() {
        fetch.run(new OneTimeJob.Run() {
            @Override
            public String key() {
                return Long.toString(account);
            }

            @Override
            public boolean isStopping() {
                return false;
            }
        });
        given.database()
                .update(
                        """
                        DO $$
                        BEGIN
                            FOR i IN 1..600 LOOP
                                EXIT WHEN NOT EXISTS (SELECT 1 FROM mail_inbox WHERE state = 'STORED' AND due_at <= now());
                                PERFORM pg_sleep(0.1);
                            END LOOP;
                        END $$
                        """);
    }

    private long sentToRobot() {
        return given.database().count("SELECT count(*) FROM mail_outbox WHERE recipient = ? AND state = 'SENT'", ROBOT);
    }

    private MailRound round(int port) {
        var made = new MailRound();
        made.server = new MailServer(Optional.of(new MailSettings(
                Optional.empty(),
                "127.0.0.1",
                port,
                MailSettings.Security.NONE,
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(20),
                "kundenblick@nordlicht.example",
                "Kundenblick")));
        made.delivery = delivery;
        made.composer = composer;
        made.readers = readers;
        made.jobs = jobs;
        made.clock = clock;
        return made;
    }
}
