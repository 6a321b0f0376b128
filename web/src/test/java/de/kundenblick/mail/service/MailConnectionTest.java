package de.kundenblick.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.kundenblick.given.GivenCertificate;
import de.kundenblick.given.ScriptedMailServer;
import de.kundenblick.mail.MailFault;
import de.kundenblick.mail.service.MailSettings.Login;
import de.kundenblick.mail.service.MailSettings.Security;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of handing over a mail, to mail servers that take it and to others. */
class MailConnectionTest {
    private static final Handover TAKEN = new Handover.Taken();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aMailServerTakesOneMailAfterTheOther() throws Exception {
        var server = greenMail("smtp");
        try (var connection = plain(server.getSmtp().getPort()).connect()) {
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
        try (var connection = plain(server.getSmtp().getPort()).connect()) {
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
            var login = new Login("kundenblick", "wrong");

            assertThat(fault(server(port, Security.NONE, login, null))).isEqualTo(MailFault.LOGIN);
        } finally {
            server.stop();
        }
        assertThat(fault(plain(port))).isEqualTo(MailFault.UNREACHABLE);
    }

    @Test
    void aMailServerThatCannotEncryptGetsNothing() {
        var server = greenMail("smtp");
        try {
            var encrypting = server(server.getSmtp().getPort(), Security.STARTTLS, null, null);

            assertThat(fault(encrypting)).isEqualTo(MailFault.UNREACHABLE);
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailGoesEncryptedAfterALoginOnlyToWhomTheCertificateNames(@TempDir Path folder) throws Exception {
        var ours = new GivenCertificate(folder.resolve("ours"), "ip:127.0.0.1");
        var foreign = new GivenCertificate(folder.resolve("foreign"), "dns:other.example");
        var login = new Login("kundenblick", "open sesame");
        var answers = Map.of(
                "EHLO",
                "250-fine\r\n250-STARTTLS\r\n250 AUTH PLAIN",
                "AUTH PLAIN",
                "235 welcome",
                "STARTTLS",
                "220 go on");
        try (var server = new ScriptedMailServer(0, answers, ours.context());
                var other = new ScriptedMailServer(0, answers, foreign.context())) {
            try (var connection =
                    server(server.port(), Security.STARTTLS, login, ours.file()).connect()) {
                assertThat(send(connection, () -> true)).isEqualTo(TAKEN);
            }
            assertThat(server.said()).containsSubsequence("STARTTLS", "DATA", ".");
            assertThat(server.said())
                    .filteredOn(line -> line.startsWith("AUTH PLAIN"))
                    .hasSize(1);

            assertThat(fault(server(server.port(), Security.STARTTLS, login, null)))
                    .isEqualTo(MailFault.UNREACHABLE);
            assertThat(fault(server(other.port(), Security.STARTTLS, login, foreign.file())))
                    .isEqualTo(MailFault.UNREACHABLE);
            assertThat(other.said()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void aMailServerMaySpeakTlsFromTheBeginning() throws Exception {
        var ours = GivenCertificate.ofGreenMail();
        var server = greenMail("smtps");
        try {
            server.setUser("kundenblick@example.org", "kundenblick", "open sesame");
            var login = new Login("kundenblick", "open sesame");
            try (var connection = server(server.getSmtps().getPort(), Security.TLS, login, ours.file())
                    .connect()) {
                assertThat(send(connection, () -> true)).isEqualTo(TAKEN);
            }
            assertThat(server.getReceivedMessages()).hasSize(1);
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
        try (var server = new ScriptedMailServer(Map.of(command, answer));
                var connection = plain(server.port()).connect()) {
            assertThat(send(connection, () -> true)).isEqualTo(new Handover.Refused(answer, forGood));
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL FROM", "RCPT TO", "DATA"})
    void aConnectionThatBreaksBeforeTheContentLeavesNoDoubt(String command) throws Exception {
        for (String way : new String[] {ScriptedMailServer.HANG_UP, ScriptedMailServer.SILENCE}) {
            try (var server = new ScriptedMailServer(Map.of(command, way));
                    var connection = patient(server.port(), patienceWith(way)).connect()) {
                assertThat(send(connection, () -> true))
                        .as(way)
                        .isEqualTo(new Handover.Refused(MailFault.INTERRUPTED.name(), false));
            }
        }
    }

    @Test
    void aMailServerThatGotEverythingAndSaysNothingLeavesADoubt() throws Exception {
        for (String way : new String[] {ScriptedMailServer.HANG_UP, ScriptedMailServer.SILENCE}) {
            try (var server = new ScriptedMailServer(Map.of(".", way));
                    var connection = patient(server.port(), patienceWith(way)).connect()) {
                assertThat(send(connection, () -> true))
                        .as(way)
                        .isEqualTo(new Handover.Unknown(MailFault.UNANSWERED.name()));
            }
        }
    }

    @Test
    void aMailThatMayNotBeSentEndsWithoutTheMarkOfItsEnd() throws Exception {
        try (var server = new ScriptedMailServer(Map.of());
                var connection = plain(server.port()).connect()) {
            assertThat(send(connection, () -> false)).isEqualTo(new Handover.Lost());

            assertThat(server.said()).contains("DATA").doesNotContain(".");
        }
    }

    @Test
    void whatGoesWrongWithTheDatabaseIsNotTakenForAnAnswer() throws Exception {
        try (var server = new ScriptedMailServer(Map.of());
                var connection = plain(server.port()).connect()) {
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

    private static MailServer server(int port, MailSettings.Security security, Login login, Path authority) {
        return server(port, security, login, authority, PATIENCE);
    }

    private static MailServer server(
            int port, MailSettings.Security security, Login login, Path authority, Duration patience) {
        return new MailServer(Optional.of(new MailSettings(
                Optional.empty(),
                "127.0.0.1",
                port,
                security,
                Optional.ofNullable(login),
                Optional.ofNullable(authority),
                patience,
                "kundenblick@example.org",
                "Kundenblick")));
    }

    private static MailServer patient(int port, Duration patience) {
        return server(port, Security.NONE, null, null, patience);
    }

    private static Duration patienceWith(String way) {
        return way.equals(ScriptedMailServer.SILENCE) ? Duration.ofSeconds(2) : PATIENCE;
    }

    private static MailServer plain(int port) {
        return server(port, Security.NONE, null, null);
    }
}
