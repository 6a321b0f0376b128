package de.kundenblick.mail.service;

import de.kundenblick.mail.MailAddress;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Which mail server takes our mails, and who sends them.
 *
 * @param session name of a mail session of the server's own, which then says all that the following four would
 * @param authority certificates to trust instead of Java's own
 * @param patience for a connection and for each answer
 */
public record MailSettings(
        Optional<String> session,
        String host,
        int port,
        Security security,
        Optional<Login> login,
        Optional<Path> authority,
        Duration patience,
        String sender,
        String senderName) {
    /** How the connection is kept from being read. */
    public enum Security {
        /** Only within the own network, and never with a login unless the mail server is on the same machine. */
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /** Never shows up in a log with its password. */
    public record Login(String name, String password) {
        @Override
        public String toString() {
            return "Login[" + name + ']';
        }
    }

    private static final String HOST = "KUNDENBLICK_SMTP_HOST";
    private static final String PORT = "KUNDENBLICK_SMTP_PORT";
    private static final String SECURITY = "KUNDENBLICK_SMTP_SECURITY";
    private static final String USER = "KUNDENBLICK_SMTP_USER";
    private static final String PASSWORD = "KUNDENBLICK_SMTP_PASSWORD";
    private static final String CA = "KUNDENBLICK_SMTP_CA";
    private static final String TIMEOUT = "KUNDENBLICK_SMTP_TIMEOUT";
    private static final String SESSION = "KUNDENBLICK_MAIL_SESSION";
    private static final String FROM = "KUNDENBLICK_MAIL_FROM";
    private static final String NAME = "KUNDENBLICK_MAIL_NAME";

    /**
     * Empty when no mail server is named: mails then wait.
     *
     * @throws WrongSettingException when one of the settings cannot be right
     */
    static Optional<MailSettings> current() {
        return read(SettingReader.current());
    }

    static Optional<MailSettings> read(SettingReader settings) {
        var session = settings.text(SESSION);
        var host = settings.text(HOST);
        if (session.isPresent() && host.isPresent()) {
            throw new WrongSettingException(SESSION, "is set although " + HOST + " names a mail server already.");
        }
        if (session.isEmpty() && host.isEmpty()) {
            return Optional.empty();
        }
        var security = settings.choice(SECURITY, Security.class, Security.STARTTLS);
        var login = login(settings);
        if (security == Security.NONE && login.isPresent() && !isThisMachine(host.orElse(""))) {
            throw new WrongSettingException(
                    SECURITY, "would send the password so that anybody on the way can read it. Use starttls or tls.");
        }
        return Optional.of(new MailSettings(
                session,
                host.orElse(""),
                settings.text(PORT)
                        .map(port -> settings.number(PORT, port, 1, 65_535))
                        .orElse(security.port),
                security,
                login,
                settings.text(CA).map(MailSettings::file),
                Duration.ofSeconds(
                        settings.number(TIMEOUT, settings.text(TIMEOUT).orElse("30"), 1, 600)),
                sender(settings.required(FROM, session.isPresent() ? SESSION : HOST)),
                settings.text(NAME).orElse("Kundenblick")));
    }

    private static Optional<Login> login(SettingReader settings) {
        var user = settings.text(USER);
        var password = settings.secret(PASSWORD);
        if (user.isPresent() != password.isPresent()) {
            throw new WrongSettingException(
                    user.isPresent() ? PASSWORD : USER,
                    "is missing. Set both " + USER + " and " + PASSWORD + ", or none to send without a login.");
        }
        return user.map(name -> new Login(name, password.orElseThrow()));
    }

    private static String sender(String address) {
        return MailAddress.usable(address)
                .filter(usable -> usable.substring(usable.indexOf('@')).contains("."))
                .orElseThrow(() -> new WrongSettingException(
                        FROM, "must be an address as in kundenblick@company.example but is \"" + address + "\"."));
    }

    private static Path file(String text) {
        Path file = Path.of(text);
        if (!Files.isReadable(file)) {
            throw new WrongSettingException(CA, "leads to no file that can be read: " + file);
        }
        return file;
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    /** Behind the at sign of our message ids, and how we introduce ourselves. */
    String domain() {
        return sender.substring(sender.indexOf('@') + 1);
    }
}
