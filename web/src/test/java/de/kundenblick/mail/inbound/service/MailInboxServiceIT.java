package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.inbound.InboxAct;
import de.kundenblick.mail.inbound.InboxLists;
import de.kundenblick.mail.inbound.InboxRefusedException;
import de.kundenblick.mail.inbound.InboxState;
import de.kundenblick.mail.inbound.MailOutcome;
import de.kundenblick.mail.inbound.ReceivedMail;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What administrators see of received mails, and reports about mails of ours. */
@ArquillianTest
class MailInboxServiceIT {
    private static final String REPORT =
            """
            From: MAILER-DAEMON@mx.example
            To: support@company.example
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <report@mx.example>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I am sorry.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; anna@example.org
            Action: %s
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no such person

            --b
            Content-Type: message/rfc822

            Message-ID: <%s@company.example>
            From: support@company.example
            To: anna@example.org
            Subject: Ihr Angebot

            Guten Tag

            --b--
            """;

    @Inject
    MailInboxService inbox;

    @Inject
    MailIntakeService intake;

    @Inject
    InboxNight night;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Test
    void aMailThatIsHandedInIsTakenAndFoundAndItsSourceIsReadWithATrace() throws Exception {
        String source = GivenMailbox.mail("one", "take");

        var mail = handedIn(source);

        assertThat(mail.state()).isEqualTo(InboxState.DONE);
        assertThat(mail.outcome()).isEqualTo(MailOutcome.IGNORED);
        assertThat(mail.sender()).isEqualTo("Anna <anna@example.org>");
        assertThat(mail.trace()).containsExactly("as the test wants it");
        assertThat(asAdmin.call(() -> inbox.source(mail.id()))).contains("Subject: one", "Guten Tag");
        var file = new ByteArrayOutputStream();
        asAdmin.run(() -> inbox.download(mail.id(), file));
        assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo(source);
        assertThat(given.database().texts("SELECT action FROM audit_entry WHERE type = 'mail_inbox' ORDER BY id"))
                .containsExactly("IMPORTED", "READ", "EXPORTED");
        assertThat(found("q=anna one")).isEqualTo(1);
        assertThat(found("state=UNREADABLE")).isZero();
    }

    @Test
    void theSameMailIsADuplicateUntilSomebodyWantsItAllTheSame() throws Exception {
        handedIn(GivenMailbox.mail("one", "take"));
        var again = handedIn(GivenMailbox.mail("one", "take"));
        assertThat(again.outcome()).isEqualTo(MailOutcome.DUPLICATE);

        var outcome = asAdmin.call(() -> inbox.act(InboxAct.AGAIN, selection(again)));
        awaitRead();

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(found(again.id()).outcome()).isEqualTo(MailOutcome.IGNORED);
    }

    @Test
    void aMailThatFailsIsGivenUpBySomebody() throws Exception {
        var mail = handedIn(GivenMailbox.mail("broken", "fail"));
        assertThat(mail.state()).isEqualTo(InboxState.STORED);
        assertThat(mail.subject()).isEqualTo("broken");
        assertThat(mail.cause()).contains("as the test wants it");

        asAdmin.run(() -> inbox.act(InboxAct.GIVE_UP, selection(mail)));

        var left = found(mail.id());
        assertThat(left.outcome()).isEqualTo(MailOutcome.IGNORED);
        assertThat(left.trace()).containsExactly(TraceLine.of("mail.inbox.trace.givenUp", "admin"));
        assertThat(left.acts()).containsExactly(InboxAct.AGAIN);
        assertThat(given.database()
                        .texts(
                                "SELECT action || ' ' || detail FROM audit_entry WHERE type = 'mail_inbox' AND record_key = ?",
                                Long.toString(mail.id())))
                .contains("IMPORTED GIVE_UP, 1");
    }

    @Test
    void whatIsNoMailOrTooLargeIsRefusedAndSoAreOthers() {
        assertThatThrownBy(() -> handedIn("")).isInstanceOf(InboxRefusedException.class);
        assertThatThrownBy(() -> handedIn("0123456789".repeat(300_000))).isInstanceOf(InboxRefusedException.class);
        assertThatThrownBy(() -> asAgent.call(inbox::counts)).isInstanceOf(EJBAccessException.class);
        assertThat(given.database().count("SELECT count(*) FROM mail_inbox")).isZero();
    }

    @Test
    void aReportOfAMailServerReachesTheMailThatCameBack() throws Exception {
        long ours = sent("ours");

        var report = handedIn(REPORT.formatted("failed", "ours"));

        assertThat(report.outcome()).isEqualTo(MailOutcome.BOUNCE);
        assertThat(report.outboxId()).isEqualTo(ours);
        assertThat(given.database().texts("SELECT state || ' ' || cause FROM mail_outbox"))
                .singleElement()
                .asString()
                .startsWith("BOUNCED")
                .contains("550 5.1.1 no such person");
    }

    @Test
    void aReportOfADelayIsNotedOnly() throws Exception {
        sent("ours");

        var report = handedIn(REPORT.formatted("delayed", "ours"));

        assertThat(report.outcome()).isEqualTo(MailOutcome.BOUNCE);
        assertThat(given.database().texts("SELECT state FROM mail_outbox")).containsExactly("SENT");
    }

    @Test
    void sourcesAreClearedAfterAWhileButNotThoseOfUnreadableMails() throws Exception {
        handedIn(GivenMailbox.mail("one", "take"));
        var unreadable = handedIn(GivenMailbox.mail("broken", "fail"));
        given.database().update("UPDATE mail_inbox SET state = 'UNREADABLE' WHERE id = ?", unreadable.id());
        given.database().update("UPDATE mail_inbox SET stored_at = stored_at - interval '91 days'");

        night.run();

        assertThat(given.database().texts("SELECT mail_id::text FROM mail_inbox_part"))
                .containsExactly(Long.toString(unreadable.id()));
        assertThat(given.database().count("SELECT count(*) FROM mail_inbox WHERE cleared_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoMailIsRefused() {
        for (String content : List.of("\u0089PNG\r\n\u001a\n\u0000", "%PDF-1.7\nSubject: x", "PK\u0003\u0004")) {
            var bytes = content.getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() -> asAdmin.call(() -> intake.handIn(new ByteArrayInputStream(bytes))))
                    .isInstanceOfSatisfying(InboxRefusedException.class, refused -> assertThat(refused.getKey())
                            .isEqualTo("mail.inbox.fileNoMail"));
        }
    }

    /** Numbers of mails can be counted up to; random bits cannot. */
    @Test
    void aReportAboutAMailThatAnybodyCouldNameChangesNothing() throws Exception {
        given.queue("Postmaster");
        sent("ours");
        given.database().update("UPDATE mail_outbox SET created_at = now() - interval '8 days'");

        var guessed = handedIn(REPORT.formatted("failed", "ours"));
        given.database().update("UPDATE mail_outbox SET token = 'ours'");
        var known = handedIn(REPORT.formatted("failed", "ours") + "\n");

        assertThat(guessed.outcome()).isNotEqualTo(MailOutcome.BOUNCE);
        assertThat(guessed.trace()).contains("mail.inbox.trace.otherReport");
        assertThat(known.outcome()).isEqualTo(MailOutcome.BOUNCE);
    }

    private long sent(String messageId) {
        long id = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at, message_id)"
                                + " VALUES (?, 1, 'anna@example.org', 'Ihr Angebot', 'Guten Tag', 'de', 'SENT', now(), ?)",
                        id,
                        '<' + messageId + "@company.example>");
        return id;
    }

    private ReceivedMail handedIn(String source) throws Exception {
        var bytes = source.getBytes(StandardCharsets.UTF_8);
        long id = asAdmin.call(() -> intake.handIn(new ByteArrayInputStream(bytes)))
                .get(0);
        awaitRead();
        return found(id);
    }

    private ReceivedMail found(long id) throws Exception {
        return asAdmin.call(() -> inbox.find(id));
    }

    private int found(String query) throws Exception {
        var parameters = new TreeMap<String, String>();
        for (String each : query.split("&")) {
            parameters.put(each.split("=")[0], each.split("=")[1]);
        }
        var state = ListState.of(InboxLists.INBOX, parameters);
        return asAdmin.call(() -> inbox.page(state, ListPosition.START, ZoneId.of("Europe/Berlin")))
                .rows()
                .size();
    }

    private static Selection selection(ReceivedMail mail) {
        return Selection.parse(mail.id() + ":" + mail.version());
    }

    private void awaitRead() {
        given.database()
                .update(
                        """
                        DO $$
                        BEGIN
                            FOR i IN 1..300 LOOP
                                EXIT WHEN NOT EXISTS (SELECT 1 FROM mail_inbox WHERE state = 'STORED' AND due_at <= now())
                                    AND NOT EXISTS (SELECT 1 FROM job WHERE task_name = 'mail.read.now');
                                PERFORM pg_sleep(0.1);
                            END LOOP;
                        END $$
                        """);
    }
}
