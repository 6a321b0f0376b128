package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.InTransaction;
import de.kundenblick.server.Statements;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many mails that are read in one transaction. */
@ArquillianTest
class ReadTogetherIT {
    private static final int MANY = 20;

    /** What each costs, and what all share: how many are read together is a matter of time. */
    private static final int MOST_STATEMENTS = 14;

    private static final int MOST_SHARED = 12;

    @Inject
    MailReading reading;

    @Inject
    MailReadingStep step;

    @Inject
    InboxReadingRepository locks;

    @Inject
    InTransaction inTransaction;

    @Inject
    Fixtures given;

    @BeforeEach
    void begin() {
        given.queue("Postmaster");
        given.contact("anna").at("K-1").named("Anna", "Muster").email("anna@example.org");
    }

    @Test
    void theyBecomeTicketsInTheirOrder() {
        var mails = stored(MANY, null);

        readAll(mails);

        assertThat(
                        given.database()
                                .texts(
                                        "SELECT i.id::text FROM mail_inbox i JOIN ticket_message m ON m.id = i.message_id"
                                                + " WHERE i.state = 'DONE' AND i.outcome = 'TICKET' AND i.subject = 'Frage' ORDER BY m.id"))
                .containsExactlyElementsOf(
                        mails.stream().map(mail -> Long.toString(mail.id())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fail", "die"})
    void oneThatNobodyCanReadStopsNoneOfTheOthers(String how) {
        var mails = new ArrayList<>(stored(3, null));
        var broken = stored(how);
        mails.addAll(stored(3, null));

        readAll(List.of(mails.get(0), mails.get(1), mails.get(2), broken, mails.get(3), mails.get(4), mails.get(5)));

        assertThat(given.database().texts("SELECT id::text FROM mail_inbox WHERE outcome = 'TICKET' ORDER BY id"))
                .containsExactlyElementsOf(
                        mails.stream().map(mail -> Long.toString(mail.id())).toList());
        assertThat(given.database().count("SELECT count(*) FROM ticket_message"))
                .as("nothing twice")
                .isEqualTo(6);
        assertThat(given.database().texts("SELECT state || ' ' || attempts FROM mail_inbox WHERE id = ?", broken.id()))
                .containsExactly("STORED 1");
    }

    @Test
    void anAnswerGoesOnWithWhatTheMailBeforeItHasBegun() throws Exception {
        given.contact("berta").at("K-2").alsoAt("K-3").email("berta@example.org");
        var begins = stored("begins", null, "From: berta@example.org\r\nMessage-ID: <one@example.org>\r\nSubject: Neu");
        var answers = stored(
                "answers",
                null,
                "From: berta@example.org\r\nMessage-ID: <two@example.org>\r\nIn-Reply-To: <one@example.org>\r\nSubject: AW: Neu");

        readAll(List.of(begins, answers));

        assertThat(given.database()
                        .texts("SELECT i.outcome || ' ' || dense_rank() OVER (ORDER BY i.ticket_id) FROM mail_inbox i"
                                + " ORDER BY i.id"))
                .containsExactly("TICKET 1", "FOLLOW_UP 1");
    }

    @Test
    void theSameMailTwiceIsOne() throws Exception {
        var twice = List.of(stored("take"), stored("take"));

        step.read(twice);

        assertThat(given.database().texts("SELECT outcome FROM mail_inbox ORDER BY id"))
                .containsExactly("IGNORED", "DUPLICATE");
    }

    @Test
    void whereSomebodyElseReadsOneTheLaterOnesOfItsMailboxWait() throws Exception {
        long account = account();
        var mails = new ArrayList<>(stored(3, account));
        mails.addAll(stored(2, null));

        var read = inTransaction.call(() -> {
            locks.lock(List.of(mails.get(1).id(), mails.get(0).id()));
            return step.read(mails);
        });

        assertThat(read)
                .as("as many as there is time for")
                .isNotEmpty()
                .isSubsetOf(mails.get(3).id(), mails.get(4).id());
    }

    @Test
    void eachTakesFewStatements() throws Exception {
        step.read(stored(2, null));
        var mails = stored(MANY, null);
        var read = new ArrayList<Long>();

        int statements = Statements.during(() -> read.addAll(step.read(mails)));

        assertThat(statements).isLessThanOrEqualTo(MOST_SHARED + MOST_STATEMENTS * read.size());
    }

    private void readAll(List<WaitingMail> mails) {
        var left = mails;
        while (!left.isEmpty() && reading.readSome(left)) {
            var waiting =
                    given.database().texts("SELECT id::text FROM mail_inbox WHERE state = 'STORED' AND attempts = 0");
            left = left.stream()
                    .filter(mail -> waiting.contains(Long.toString(mail.id())))
                    .toList();
        }
    }

    private List<WaitingMail> stored(int number, Long account) {
        return IntStream.range(0, number).mapToObj(i -> stored(null, account)).toList();
    }

    private WaitingMail stored(String wanted) {
        return stored(wanted, null);
    }

    /** As it was fetched, but due so late that no job takes it from the test. */
    private WaitingMail stored(String wanted, Long account) {
        String known = wanted == null ? Long.toString(given.database().nextId()) : wanted;
        String head = wanted == null ? "Message-ID: <" + known + "@example.org>" : GivenTaker.HEADER + ": " + wanted;
        return stored(known, account, head + "\r\nFrom: Anna <anna@example.org>\r\nSubject: Frage");
    }

    private WaitingMail stored(String sha256, Long account, String head) {
        long id = given.database().nextId();
        byte[] source =
                (head + "\r\nTo: support@firma.example\r\n\r\nGuten Tag\r\n").getBytes(StandardCharsets.US_ASCII);
        given.database()
                .update(
                        """
                        INSERT INTO mail_inbox (id, version, account_id, uid_validity, uid, state, arrived_at, stored_at,
                            due_at, size, sha256)
                        VALUES (?, 1, ?, 1, ?, 'STORED', now(), now(), now() + interval '1 hour', ?, ?)
                        """,
                        id,
                        account,
                        account == null ? null : id,
                        source.length,
                        sha256);
        given.database().update("INSERT INTO mail_inbox_part (mail_id, number, content) VALUES (?, 0, ?)", id, source);
        return new WaitingMail(id, account, source.length);
    }

    private long account() {
        long id = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO mail_account (id, version, name, host, port, security, login, authentication,"
                                + " password, valid) VALUES (?, 1, 'Support', '127.0.0.1', 143, 'NONE', 'support',"
                                + " 'PASSWORD', '', false)",
                        id);
        return id;
    }
}
