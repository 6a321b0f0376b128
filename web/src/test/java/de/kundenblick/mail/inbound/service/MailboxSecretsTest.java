package de.kundenblick.mail.inbound.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Authentication;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailAccountRefusedException;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import org.junit.jupiter.api.Test;

/** Whom a stored secret goes to. */
class MailboxSecretsTest {
    private static final String TOKENS = "https://login.company.example/token";
    private static final MailAccountSecrets STORED = new MailAccountSecrets(null, "client", "refresh");
    private static final MailAccountSecrets NONE = MailAccountSecrets.NONE;

    @Test
    void aPasswordStaysWithItsMailServer() {
        var stored = new MailAccountSecrets("secret", null, null);
        var before = mailbox("mail.company.example", Authentication.PASSWORD, null);
        var moved = mailbox("mail.evil.example", Authentication.PASSWORD, null);

        assertThatCode(() -> MailboxSecrets.refuseElsewhere(before, before, NONE, stored))
                .doesNotThrowAnyException();
        assertThat(refusedField(before, moved, NONE, stored)).isEqualTo("password");
        assertThatCode(() -> MailboxSecrets.refuseElsewhere(
                        before, moved, new MailAccountSecrets("another", null, null), stored))
                .doesNotThrowAnyException();
    }

    @Test
    void aSecretThatIsTypedTakesNoOtherAlong() {
        var before = mailbox("mail.company.example", Authentication.OAUTH2, TOKENS);
        var elsewhere = mailbox("mail.company.example", Authentication.OAUTH2, "https://evil.example/token");
        var otherServer = mailbox("mail.evil.example", Authentication.OAUTH2, TOKENS);
        var client = new MailAccountSecrets(null, "x", null);
        var refresh = new MailAccountSecrets(null, null, "x");

        for (var now : new MailAccountDetails[] {elsewhere, otherServer}) {
            assertThat(refusedField(before, now, client, STORED)).isEqualTo("refreshToken");
            assertThat(refusedField(before, now, refresh, STORED)).isEqualTo("clientSecret");
            assertThatCode(() ->
                            MailboxSecrets.refuseElsewhere(before, now, new MailAccountSecrets(null, "x", "x"), STORED))
                    .doesNotThrowAnyException();
        }
    }

    private static String refusedField(
            MailAccountDetails before, MailAccountDetails now, MailAccountSecrets typed, MailAccountSecrets stored) {
        var refused = new String[1];
        assertThatThrownBy(() -> MailboxSecrets.refuseElsewhere(before, now, typed, stored))
                .isInstanceOfSatisfying(
                        MailAccountRefusedException.class,
                        reason -> refused[0] = reason.getField().orElseThrow());
        return refused[0];
    }

    private static MailAccountDetails mailbox(String host, Authentication authentication, String tokenAddress) {
        return new MailAccountDetails(
                "Support",
                true,
                host,
                993,
                Security.TLS,
                "support@company.example",
                authentication,
                tokenAddress,
                "client",
                null,
                "INBOX",
                Afterwards.DELETE,
                null,
                null,
                false,
                null,
                DoubtRule.FLAG);
    }
}
