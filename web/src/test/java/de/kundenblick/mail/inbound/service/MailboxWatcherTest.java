package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Waiting at a mail server for news. */
class MailboxWatcherTest {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void aMailThatComesHasTheMailboxLookedIntoUntilTheEnd() throws Exception {
        try (var mailbox = new GivenMailbox("imap")) {
            var watcher = new MailboxWatcher(1, 1, new Watch(mailbox));
            watcher.start();
            assertThat(next()).isEqualTo("pushes true");
            assertThat(next()).isEqualTo("look");

            mailbox.deliver(GivenMailbox.mail("one", "take"));
            assertThat(next()).isEqualTo("look");

            watcher.end();
            watcher.join(20_000);
            assertThat(watcher.isAlive()).isFalse();
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void aLineCanBeCutThatWasClosedMeanwhile() throws Exception {
        try (var mailbox = new GivenMailbox("imap")) {
            var opened = new Watch(mailbox).open(1, Duration.ofSeconds(20)).orElseThrow();
            opened.close();

            assertThatCode(opened::abort).doesNotThrowAnyException();
        }
    }

    private String next() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    private class Watch extends MailboxWatch {
        private final GivenMailbox mailbox;

        Watch(GivenMailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        Optional<ImapMailbox> open(long accountId, Duration silence) throws MailboxException {
            var details = mailbox.details(Security.NONE, Afterwards.DELETE);
            var door = new MailboxDoor(new MailboxSettings(silence, silence, true, Optional.empty(), 1 << 20, 1, 1));
            door.tokens = new MailTokens();
            door.tokens.clock = Clock.systemUTC();
            var secrets = new MailAccountSecrets(GivenMailbox.PASSWORD, null, null);
            return Optional.of(door.open(new ImapAccess(accountId, details, secrets), silence));
        }

        @Override
        void look(long accountId) {
            heard.add("look");
        }

        @Override
        void pushes(long accountId, boolean pushes) {
            heard.add("pushes " + pushes);
        }
    }
}
