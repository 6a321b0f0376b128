package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.GivenCertificate;
import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Authentication;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.mail.inbound.MailboxCheck;
import de.kundenblick.mail.inbound.MailboxFault;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whom mailboxes open to, and what is said when they do not. */
class MailboxDoorTest {
    private static final MailAccountSecrets RIGHT = new MailAccountSecrets(GivenMailbox.PASSWORD, null, null);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration IMPATIENCE = Duration.ofSeconds(1);

    @Test
    void aMailboxOpensByPasswordAndTellsHowManyMailsWait() {
        try (var mailbox = new GivenMailbox("imap")) {
            mailbox.deliver(GivenMailbox.mail("one", "take"));

            var check = check(mailbox.details(Security.NONE, Afterwards.DELETE), RIGHT, null);

            assertThat(check.problem()).isNull();
            assertThat(check.waiting()).isEqualTo(1);
        }
    }

    @Test
    void whatIsWrongIsToldApart() throws Exception {
        try (var mailbox = new GivenMailbox("imap")) {
            var right = mailbox.details(Security.NONE, Afterwards.DELETE);

            assertThat(fault(right, new MailAccountSecrets("wrong", null, null)))
                    .isEqualTo(MailboxFault.LOGIN);
            assertThat(fault(with(right, "nowhere.invalid", right.port(), "INBOX"), RIGHT))
                    .isEqualTo(MailboxFault.HOST_UNKNOWN);
            assertThat(fault(with(right, right.host(), right.port(), "Nowhere"), RIGHT))
                    .isEqualTo(MailboxFault.FOLDER);
            assertThat(fault(mailbox.details(Security.STARTTLS, Afterwards.DELETE), RIGHT))
                    .isEqualTo(MailboxFault.UNENCRYPTED);
            int free;
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                free = socket.getLocalPort();
                assertThat(impatient(with(right, right.host(), free, "INBOX"), RIGHT))
                        .as("nothing is said")
                        .isEqualTo(MailboxFault.TIMEOUT);
            }
            assertThat(fault(with(right, right.host(), free, "INBOX"), RIGHT)).isEqualTo(MailboxFault.REFUSED);
        }
    }

    @Test
    void onlyACertificateThatIsTrustedIsSpokenTo() throws Exception {
        var ours = GivenCertificate.ofGreenMail();
        try (var mailbox = new GivenMailbox("imaps")) {
            var details = mailbox.details(Security.TLS, Afterwards.DELETE);

            assertThat(check(details, RIGHT, ours.file()).problem()).isNull();
            assertThat(check(details, RIGHT, null).problem().fault()).isEqualTo(MailboxFault.CERTIFICATE);
        }
    }

    @Test
    void aTokenOpensAMailboxAndOneThatIsRefusedIsMadeAnewOnce() throws Exception {
        try (var tokens = new GivenTokens("first", "second");
                var server = new ScriptedImapServer("second")) {
            var door = door(null);
            var access = access(byToken(server.port(), tokens.address()), new MailAccountSecrets(null, "secret", null));

            assertThat(door.check(access).problem()).isNull();
            assertThat(door.check(access).problem()).isNull();

            assertThat(tokens.asked())
                    .hasSize(2)
                    .allMatch(form ->
                            form.contains("grant_type=client_credentials") && form.contains("client_secret=secret"));
            assertThat(server.tokens()).containsExactly("first", "second", "second");
        }
    }

    @Test
    @Timeout(60)
    void aServerThatNeverComesToAnEndIsNotListenedToForEver() throws Exception {
        try (var server = new ScriptedImapServer(null)) {
            var details = new MailAccountDetails(
                    "Slow",
                    true,
                    "127.0.0.1",
                    server.port(),
                    Security.NONE,
                    "support",
                    Authentication.PASSWORD,
                    null,
                    null,
                    null,
                    "INBOX",
                    Afterwards.DELETE,
                    null,
                    null,
                    false,
                    null,
                    DoubtRule.FLAG);

            assertThat(impatient(details, new MailAccountSecrets("secret", null, null)))
                    .isNotNull();
        }
    }

    @Test
    void aServiceThatGivesNoTokenIsToldFromAMailServerThatTakesNone() throws Exception {
        try (var none = new GivenTokens();
                var some = new GivenTokens("first", "second");
                var server = new ScriptedImapServer("another")) {
            var secrets = new MailAccountSecrets(null, "secret", null);

            assertThat(fault(byToken(server.port(), none.address()), secrets)).isEqualTo(MailboxFault.TOKEN);
            assertThat(fault(byToken(server.port(), some.address()), secrets)).isEqualTo(MailboxFault.LOGIN);
        }
    }

    /** Whoever sets up mailboxes reads nothing else of what a server within the network answers. */
    @Test
    void ofAServiceThatGivesNoTokenNothingIsPassedOnButTheReason() throws Exception {
        try (var none = new GivenTokens();
                var server = new ScriptedImapServer("another")) {
            var secrets = new MailAccountSecrets(null, "secret", null);

            assertThat(check(byToken(server.port(), none.address()), secrets, null)
                            .problem()
                            .said())
                    .isEqualTo("401 invalid_client");
        }
    }

    private static MailboxFault fault(MailAccountDetails details, MailAccountSecrets secrets) {
        return check(details, secrets, null).problem().fault();
    }

    private static MailboxFault impatient(MailAccountDetails details, MailAccountSecrets secrets) {
        return door(null, IMPATIENCE).check(access(details, secrets)).problem().fault();
    }

    private static MailboxCheck check(MailAccountDetails details, MailAccountSecrets secrets, Path authority) {
        return door(authority).check(access(details, secrets));
    }

    private static ImapAccess access(MailAccountDetails details, MailAccountSecrets secrets) {
        return new ImapAccess(null, details, secrets);
    }

    private static MailboxDoor door(Path authority) {
        return door(authority, PATIENCE);
    }

    private static MailboxDoor door(Path authority, Duration patience) {
        var door = new MailboxDoor(
                new MailboxSettings(patience, patience, false, Optional.ofNullable(authority), 1 << 20, 1, 1));
        door.tokens = new MailTokens();
        door.tokens.clock = Clock.systemUTC();
        return door;
    }

    private static MailAccountDetails with(MailAccountDetails details, String host, int port, String folder) {
        return new MailAccountDetails(
                details.name(),
                true,
                host,
                port,
                details.security(),
                details.login(),
                details.authentication(),
                null,
                null,
                null,
                folder,
                details.afterwards(),
                null,
                null,
                false,
                null,
                DoubtRule.FLAG);
    }

    private static MailAccountDetails byToken(int port, String address) {
        return new MailAccountDetails(
                "Cloud",
                true,
                "127.0.0.1",
                port,
                Security.NONE,
                "support@company.example",
                Authentication.OAUTH2_CLIENT,
                address,
                "client",
                "scope",
                "INBOX",
                Afterwards.DELETE,
                null,
                null,
                false,
                null,
                DoubtRule.FLAG);
    }
}
