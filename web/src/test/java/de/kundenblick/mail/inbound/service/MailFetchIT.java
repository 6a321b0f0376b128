package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.job.service.OneTimeJob;
import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.server.AsAdmin;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails on their way from a real mail server into the database. */
@ArquillianTest
class MailFetchIT {
    @Inject
    MailAccountService accounts;

    @Inject
    MailFetch fetch;

    @Inject
    MailStoring storing;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    private GivenMailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = new GivenMailbox("imap");
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void aMailIsStoredByteByByteAndThenTakenOffTheServer() throws Exception {
        String source = GivenMailbox.mail("one", "take") + "Schöne Grüße\r\n".repeat(100_000);
        mailbox.deliver(source);

        look(account(Afterwards.DELETE));

        assertThat(mailbox.size()).isZero();
        assertThat(stored()).hasSize(1);
        assertThat(
                        given.database()
                                .texts(
                                        "SELECT convert_from(string_agg(content, '' ORDER BY number), 'UTF8') FROM mail_inbox_part"))
                .containsExactly(source);
        assertThat(given.database()
                        .texts("SELECT encode(sha256(string_agg(p.content, '' ORDER BY number)), 'hex') = m.sha256"
                                + " AND m.size = sum(length(p.content)) FROM mail_inbox m"
                                + " JOIN mail_inbox_part p ON p.mail_id = m.id GROUP BY m.id"))
                .containsExactly("t");
    }

    @Test
    void mailsAreMovedIntoAFolderThatIsMadeForThem() throws Exception {
        mailbox.deliver(GivenMailbox.mail("one", "take"));
        mailbox.deliver(GivenMailbox.mail("two", "take"));

        look(account(Afterwards.MOVE));

        assertThat(mailbox.size()).isZero();
        assertThat(mailbox.sizeOf("Erledigt")).isEqualTo(2);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void whatIsStoredButStillLiesOnTheServerIsOnlyTakenOff() throws Exception {
        mailbox.deliver(GivenMailbox.mail("one", "take"));
        long account = account(Afterwards.DELETE);
        look(account);
        given.database().update("UPDATE mail_inbox SET uid = uid + 1");
        mailbox.deliver(GivenMailbox.mail("one", "take"));

        look(account);

        assertThat(mailbox.size()).isZero();
        assertThat(stored()).as("as when the node died in between").hasSize(1);
    }

    @Test
    void aMailThatCannotBeDeletedIsStoredOnceAndDeletedByTheNextLook() throws Exception {
        try (var proxy = new CuttingProxy(mailbox.port())) {
            mailbox.deliver(GivenMailbox.mail("one", "take"));
            proxy.cutAt(" STORE ");
            long account = accountAt(proxy.port(), Afterwards.DELETE);

            look(account);

            assertThat(mailbox.size()).isEqualTo(1);
            assertThat(stored()).hasSize(1);
            proxy.cutAt(null);
            look(account);
            assertThat(mailbox.size()).isZero();
            assertThat(stored()).hasSize(1);
        }
    }

    @Test
    void aMailThatWasOnlyMarkedAsDeletedIsTakenOffByTheNextLook() throws Exception {
        try (var proxy = new CuttingProxy(mailbox.port())) {
            mailbox.deliver(GivenMailbox.mail("one", "take"));
            proxy.cutAt(" EXPUNGE");
            long account = accountAt(proxy.port(), Afterwards.DELETE);
            look(account);
            assertThat(mailbox.subjects()).containsExactly("one");
            proxy.cutAt(null);

            look(account);

            assertThat(mailbox.subjects()).isEmpty();
            assertThat(stored()).hasSize(1);
        }
    }

    @Test
    void aMailInWhichTheConnectionBreaksKeepsNobodyWaiting() throws Exception {
        try (var proxy = new CuttingProxy(mailbox.port())) {
            mailbox.deliver(GivenMailbox.mail("one", "take"));
            mailbox.deliver(GivenMailbox.mail("two", "take") + "Here the line is cut.\r\n");
            mailbox.deliver(GivenMailbox.mail("three", "take"));
            proxy.cutAt("line is cut");
            long account = accountAt(proxy.port(), Afterwards.DELETE);

            look(account);

            assertThat(mailbox.subjects()).containsExactly("two");
            assertThat(stored()).hasSize(2);
            assertThat(asAdmin.call(accounts::list).get(0).problem().fault().name())
                    .isEqualTo("INTERRUPTED");
            proxy.cutAt(null);
            look(account);
            assertThat(mailbox.size()).isZero();
            assertThat(stored()).hasSize(3);
        }
    }

    @Test
    void theSameMailUnderAnotherValidityIsADuplicate() throws Exception {
        mailbox.deliver(GivenMailbox.mail("one", "take"));
        long account = account(Afterwards.DELETE);
        look(account);
        awaitRead();
        given.database().update("UPDATE mail_inbox SET uid_validity = uid_validity - 1");
        mailbox.deliver(GivenMailbox.mail("one", "take"));
        mailbox.deliver(GivenMailbox.mail("two", "take"));

        look(account);
        awaitRead();

        assertThat(given.database().texts("SELECT subject || ' ' || outcome FROM mail_inbox ORDER BY id"))
                .containsExactly("one IGNORED", "one DUPLICATE", "two IGNORED");
    }

    @Test
    void aMailThatIsTooLargeLeavesItsHeadHereAndStays() throws Exception {
        mailbox.deliver(GivenMailbox.mail("large", "take") + "0123456789\r\n".repeat(200_000));
        mailbox.deliver(GivenMailbox.mail("small", "take"));
        long account = account(Afterwards.DELETE);

        look(account);
        look(account);

        assertThat(mailbox.subjects()).containsExactly("large");
        assertThat(given.database().texts("SELECT concat_ws(' ', state, cause) FROM mail_inbox WHERE size > 2000000"))
                .containsExactly("UNREADABLE TOO_LARGE");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void whatSomebodyElseIsAboutToDeleteIsLeftAlone() throws Exception {
        mailbox.deliver(GivenMailbox.mail("theirs", "take"));
        mailbox.deliver(GivenMailbox.mail("ours", "take"));
        mailbox.markFirstAsDeleted();

        look(account(Afterwards.DELETE));

        assertThat(mailbox.subjects()).containsExactly("theirs");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void manyMailsComeInOneLook() throws Exception {
        for (int i = 0; i < 250; i++) {
            mailbox.deliver(GivenMailbox.mail("mail" + i, "take"));
        }

        look(account(Afterwards.DELETE));

        assertThat(mailbox.size()).isZero();
        assertThat(stored()).hasSize(250);
    }

    @Test
    void aMailThatNobodyCanTakeWaitsAndIsUnreadableAtLastAndTheNextOneIsRead() throws Exception {
        mailbox.deliver(GivenMailbox.mail("broken", "fail"));
        mailbox.deliver(GivenMailbox.mail("fine", "take"));

        look(account(Afterwards.DELETE));
        awaitRead();

        assertThat(outcomes()).containsExactly("broken STORED 1", "fine DONE 1");
        for (int i = 0; i < 4; i++) {
            given.database().update("UPDATE mail_inbox SET due_at = now() WHERE state = 'STORED'");
            storing.wakeReader();
            awaitRead();
        }
        assertThat(given.database().texts("SELECT subject || ' ' || cause FROM mail_inbox WHERE state = 'UNREADABLE'"))
                .containsExactly("broken IllegalStateException: as the test wants it");
    }

    @Test
    void aWrongPasswordIsToldAndTheNextLookWaits() throws Exception {
        long account = asAdmin.call(() -> accounts.create(
                mailbox.details(Security.NONE, Afterwards.DELETE), new MailAccountSecrets("wrong", null, null)));

        look(account);

        var row = asAdmin.call(accounts::list).get(0);
        assertThat(row.failures()).isPositive();
        assertThat(row.problem().fault().name()).isEqualTo("LOGIN");
        assertThat(row.succeededAt()).isNull();
    }

    private long account(Afterwards afterwards) throws Exception {
        return accountAt(mailbox.port(), afterwards);
    }

    private long accountAt(int port, Afterwards afterwards) throws Exception {
        long id = asAdmin.call(() -> accounts.create(
                mailbox.details(port, Security.NONE, afterwards),
                new MailAccountSecrets(GivenMailbox.PASSWORD, null, null)));
        awaitJobs();
        return id;
    }

    private void look(long account) {
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
    }

    private List<String> stored() {
        return given.database().texts("SELECT id FROM mail_inbox");
    }

    private List<String> outcomes() {
        return given.database().texts("SELECT subject || ' ' || state || ' ' || attempts FROM mail_inbox ORDER BY id");
    }

    private void awaitRead() {
        given.database().await("NOT EXISTS (SELECT 1 FROM mail_inbox WHERE state = 'STORED' AND due_at <= now())");
        awaitJobs();
    }

    private void awaitJobs() {
        given.database().await("NOT EXISTS (SELECT 1 FROM job WHERE task_name IN ('mail.fetch', 'mail.read.now'))");
    }
}
