package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.kundenblick.mail.MailFault;
import de.kundenblick.shared.service.GivenReader;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of handing over a mail, to mail servers that take it and to others. */
class MailConnectionTest {
    private static final Handover TAKEN = new Handover.Taken();

    @Test
    void aMailServerTakesOneMailAfterTheOther() throws Exception {
        var server = greenMail("smtp");
        try (var connection = server(server.getSmtp().getPort(), Map.of()).connect()) {
            assertThat(send(connection, () -> true)).isEqualTo(TAKEN);
            assertThat(send(connection, () -> true)).isEqualTo(TAKEN);

            assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(mail -> assertThat(mail.getMessageID())
                    .isEqualTo("<1.2@example.org>"));
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailThatIsSomebodyElsesByNowIsNotSentAndTheNextOneIs() throws Exception {
        var server = greenMail("smtp");
        try (var connection = server(server.getSmtp().getPort(), Map.of()).connect()) {
            assertThat(send(connection, () -> false)).isEqualTo(new Handover.Lost());
            assertThat(send(connection, () -> true)).isEqualTo(TAKEN);

            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void aWrongPasswordIsToldFromAServerThatIsNotThere() {
        var server = greenMail("smtp");
        int port = server.getSmtp().getPort();
        try {
            server.getUserManager().setAuthRequired(true);
            server.setUser("kundenblick@example.org", "kundenblick", "open sesame");
            var login = Map.of("KUNDENBLICK_SMTP_USER", "kundenblick", "KUNDENBLICK_SMTP_PASSWORD", "wrong");

            assertThat(fault(server(port, login))).isEqualTo(MailFault.LOGIN);
        } finally {
            server.stop();
        }
        assertThat(fault(server(port, Map.of()))).isEqualTo(MailFault.UNREACHABLE);
    }

    @Test
    void aMailServerThatCannotEncryptGetsNothing() {
        var server = greenMail("smtp");
        try {
            var starttls = Map.of("KUNDENBLICK_SMTP_SECURITY", "starttls");

            assertThat(fault(server(server.getSmtp().getPort(), starttls))).isEqualTo(MailFault.UNREACHABLE);
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAIL FROM | 451 4.3.0 try later      | false",
                "RCPT TO   | 550 5.1.1 no such person | true",
                "RCPT TO   | 450 4.2.1 greylisted     | false",
                "DATA      | 554 5.7.1 not with us    | true",
                ".         | 552 5.3.4 too large      | true",
                ".         | 452 4.3.1 disk full      | false",
                "RCPT TO   | 421 4.7.0 too many       | false",
            })
    void whatTheMailServerRefusesStandsAsTheCause(String command, String answer, boolean forGood) throws Exception {
        try (var server = new ScriptedServer(Map.of(command, answer));
                var connection = server(server.port(), Map.of()).connect()) {
            assertThat(send(connection, () -> true)).isEqualTo(new Handover.Refused(answer, forGood));
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL FROM", "RCPT TO", "DATA"})
    void aConnectionThatBreaksBeforeTheContentLeavesNoDoubt(String command) throws Exception {
        for (String way : new String[] {ScriptedServer.HANG_UP, ScriptedServer.SILENCE}) {
            try (var server = new ScriptedServer(Map.of(command, way));
                    var connection = server(server.port(), Map.of()).connect()) {
                assertThat(send(connection, () -> true))
                        .as(way)
                        .isEqualTo(new Handover.Refused(MailFault.INTERRUPTED.name(), false));
            }
        }
    }

    @Test
    void aMailServerThatGotEverythingAndSaysNothingLeavesADoubt() throws Exception {
        for (String way : new String[] {ScriptedServer.HANG_UP, ScriptedServer.SILENCE}) {
            try (var server = new ScriptedServer(Map.of(".", way));
                    var connection = server(server.port(), Map.of()).connect()) {
                assertThat(send(connection, () -> true))
                        .as(way)
                        .isEqualTo(new Handover.Unknown(MailFault.UNANSWERED.name()));
            }
        }
    }

    @Test
    void aMailThatMayNotBeSentEndsWithoutTheMarkOfItsEnd() throws Exception {
        try (var server = new ScriptedServer(Map.of());
                var connection = server(server.port(), Map.of()).connect()) {
            assertThat(send(connection, () -> false)).isEqualTo(new Handover.Lost());

            assertThat(server.said()).contains("DATA").doesNotContain(".");
        }
    }

    @Test
    void whatGoesWrongWithTheDatabaseIsNotTakenForAnAnswer() throws Exception {
        try (var server = new ScriptedServer(Map.of());
                var connection = server(server.port(), Map.of()).connect()) {
            assertThatThrownBy(() -> send(connection, () -> {
                        throw new IllegalStateException("no database");
                    }))
                    .hasMessage("no database");
            assertThat(server.said()).doesNotContain(".");
        }
    }

    private static Handover send(MailConnection connection, BooleanSupplier permit)
            throws MessagingException, MailServerAwayException {
        var mail = new MailMessage(connection.session(), "<1.2@example.org>");
        var recipient = new InternetAddress("anna@example.org");
        mail.setFrom("kundenblick@example.org");
        mail.setRecipient(Message.RecipientType.TO, recipient);
        mail.setSubject("Grüße", "UTF-8");
        mail.setText("Größe\n.\n", "UTF-8");
        mail.saveChanges();
        return connection.send(mail, recipient, permit);
    }

    private static MailFault fault(MailServer server) {
        try {
            server.connect().close();
            return null;
        } catch (MailServerAwayException away) {
            return away.fault();
        }
    }

    private static GreenMail greenMail(String protocol) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol).dynamicPort());
        server.start();
        return server;
    }

    private static MailServer server(int port, Map<String, String> further) {
        var settings = new HashMap<>(Map.of(
                "KUNDENBLICK_SMTP_HOST", "127.0.0.1",
                "KUNDENBLICK_SMTP_PORT", Integer.toString(port),
                "KUNDENBLICK_SMTP_SECURITY", "none",
                "KUNDENBLICK_SMTP_TIMEOUT", "1",
                "KUNDENBLICK_MAIL_FROM", "kundenblick@example.org"));
        settings.putAll(further);
        Optional<MailSettings> read = MailSettings.read(GivenReader.of(settings));
        return new MailServer(read);
    }
}
