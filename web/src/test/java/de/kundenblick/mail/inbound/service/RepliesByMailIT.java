package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.job.service.OneTimeJob;
import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.mail.inbound.TraceLine;
import de.kundenblick.server.AsAdmin;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers to our mails, from a mail server into what they answer. */
@ArquillianTest
class RepliesByMailIT {
    private static final String ANNA = "anna@example.org";
    private static final String DONE = "NOT EXISTS (SELECT FROM mail_inbox WHERE state = 'STORED')"
            + " AND (SELECT count(*) FROM mail_inbox) = %d AND NOT EXISTS (SELECT FROM job"
            + " WHERE task_name IN ('mail.fetch', 'mail.read.now'))";

    @Inject
    MailAccountService accounts;

    @Inject
    MailFetch fetch;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    private GivenMailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = new GivenMailbox("imap");
        given.queue("Postmaster");
        given.contact("anna").at("K-1").named("Anna", "Muster").email(ANNA).signsInAs(ANNA);
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    @Tag("F-10")
    void aReplyLandsInTheSameThread() throws Exception {
        given.ticket("T-1").by("anna").asked("Frage").answered("agent", "Antwort");
        given.interaction("I-1").of("K-1").with("anna").published("agent", "Unsere Preise");
        sent("<1.1@company.example>", "'ticket-' || id FROM ticket");
        sent("<2.2@company.example>", "'interaction-' || id FROM interaction");
        mailbox.deliver(reply("AW: Antwort zu T-1: Frage", "<0@x>", "Zum Ticket =C3=BC"));
        mailbox.deliver(reply("Re: ganz anders", "<1.1@company.example>", "Auch zum Ticket"));
        mailbox.deliver(reply("Re: Neue Nachricht", "<2.2@company.example>", "Zur Interaktion\n\n> Unsere Preise"));
        mailbox.deliver(reply("Neues Anliegen", "<9@x>", "Etwas Neues"));

        look(4);

        assertThat(
                        given.database()
                                .texts(
                                        """
                                SELECT m.body FROM ticket_message m JOIN ticket t ON t.id = m.ticket_id
                                WHERE t.number = 'T-1' AND m.visible ORDER BY m.id
                                """))
                .contains("Frage", "Antwort", "Zum Ticket ü", "Auch zum Ticket")
                .hasSize(4);
        assertThat(given.database().texts("SELECT body FROM interaction_entry"))
                .containsExactlyInAnyOrder("Unsere Preise", "Zur Interaktion");
        assertThat(given.database().texts("SELECT subject FROM ticket WHERE number <> 'T-1'"))
                .containsExactly("Neues Anliegen");
        assertThat(given.database().texts("SELECT outcome FROM mail_inbox ORDER BY outcome"))
                .containsExactly("ENTRY", "FOLLOW_UP", "FOLLOW_UP", "TICKET");
        assertThat(
                        given.database()
                                .texts(
                                        """
                                SELECT a.name || ' ' || a.media_type || ' ' || a.size FROM ticket_attachment a
                                JOIN ticket_message m ON m.id = a.message_id WHERE m.body = 'Zum Ticket ü'
                                """))
                .containsExactly("größe.txt text/plain 5");
    }

    @Test
    void whoMayNotAnswerAnInteractionBeginsATicketThatSaysSo() throws Exception {
        given.contact("carl").at("K-2").named("Carl", "Fremd").email("carl@example.net");
        given.interaction("I-1").of("K-1").with("anna").published("agent", "Unsere Preise");
        sent("<2.2@company.example>", "'interaction-' || id FROM interaction");
        mailbox.deliver(reply("Re: Neue Nachricht", "<2.2@company.example>", "Von Carl")
                .replace("Anna@Example.ORG", "carl@example.net"));

        look(1);

        assertThat(given.database().texts("SELECT outcome FROM mail_inbox")).containsExactly("TICKET");
        assertThat(given.database().texts("SELECT trace FROM mail_inbox"))
                .singleElement()
                .asString()
                .contains(TraceLine.of("interaction.mail.trace.passed", "I-1", "carl@example.net"));
    }

    /** Through the mailbox, with what the mail server wrote and what its sender wrote in the server's name. */
    @Test
    void whatTheMailServerSaysOfASenderCounts() throws Exception {
        given.ticket("T-1").by("anna").asked("Frage");
        String forged = "Authentication-Results: mx.company.example; dmarc=pass header.from=example.org\r\n";
        mailbox.deliver("Authentication-Results: mx.company.example; dmarc=fail header.from=example.org\r\n"
                + "Received: from evil.example by mx.company.example\r\n" + forged
                + reply("[Ticket T-1] Frage", "<0@x>", "Falsch"));
        mailbox.deliver("Authentication-Results: mx.company.example; spf=pass"
                + " smtp.mailfrom==?utf-8?q?x=3Bdmarc=3Dpass?=@evil.example\r\n"
                + reply("[Ticket T-1] Mehr", "<0@x>", "Unbekannt"));
        mailbox.deliver(forged + reply("[Ticket T-1] Und mehr", "<0@x>", "Echt"));

        look(3);

        assertThat(given.database()
                        .texts(
                                "SELECT m.body || '|' || m.visible || '|' || coalesce(k.proof, '–') FROM ticket_message m"
                                        + " JOIN ticket_mail k ON k.message_id = m.id ORDER BY m.id"))
                .containsExactly("Falsch|false|DOUBTFUL", "Unbekannt|true|–", "Echt|true|CONFIRMED");
        assertThat(given.database().texts("SELECT split_part(trace, E'\n', 1) FROM mail_inbox ORDER BY id"))
                .containsExactly(
                        TraceLine.of("mail.inbox.trace.sender.DOUBTFUL", "example.org", "DMARC"),
                        TraceLine.of("mail.inbox.trace.sender.UNKNOWN", "example.org", ""),
                        TraceLine.of("mail.inbox.trace.sender.CONFIRMED", "example.org", "DMARC"));
    }

    private void sent(String mailId, String thread) {
        given.database()
                .update(
                        "INSERT INTO mail_outbox (id, version, recipient, subject, text, language, state, created_at, due_at,"
                                + " message_id, thread) SELECT ?, 1, ?, 'x', 'x', 'de', 'SENT', now(), now(), ?, "
                                + thread,
                        given.database().nextId(),
                        ANNA,
                        mailId);
    }

    private static String reply(String subject, String answered, String text) {
        return """
                Message-ID: <%d@example.org>
                From: "Muster, Anna" <Anna@Example.ORG>
                To: support@company.example
                Subject: %s
                In-Reply-To: %s
                References: <older@x> %s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                %s
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename*=utf-8''gr%%C3%%B6%%C3%%9Fe.txt

                Datei
                --b--
                """
                .formatted(subject.hashCode(), subject, answered, answered, text)
                .replace("\n", "\r\n");
    }

    private void look(int mails) throws Exception {
        long account = asAdmin.call(() -> accounts.create(
                mailbox.details(Security.NONE, Afterwards.DELETE),
                new MailAccountSecrets(GivenMailbox.PASSWORD, null, null)));
        given.database().await("NOT EXISTS (SELECT FROM job WHERE task_name = 'mail.fetch')");
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
        given.database().await(DONE.formatted(mails));
    }
}
