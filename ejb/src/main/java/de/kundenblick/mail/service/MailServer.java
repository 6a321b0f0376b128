package de.kundenblick.mail.service;

import de.kundenblick.mail.MailFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.net.ssl.SSLSocketFactory;

/** Connects to the mail server that the settings name, never waiting without end. */
@ApplicationScoped
public class MailServer {
    private final Optional<MailSettings> settings;

    public MailServer() {
        this(MailSettings.current());
    }

    MailServer(Optional<MailSettings> settings) {
        this.settings = settings;
    }

    /** Empty when none is named. */
    public Optional<MailSettings> settings() {
        return settings;
    }

    /** The caller closes it. */
    MailConnection connect() throws MailServerAwayException {
        var known = settings.orElseThrow();
        try {
            Session session = known.session().isPresent()
                    ? InitialContext.doLookup(known.session().get())
                    : Session.getInstance(properties(known));
            Transport transport =
                    session.getTransport(known.session().isPresent() ? protocol(session) : protocol(known));
            var connection = new MailConnection(session, transport, known);
            connection.open();
            return connection;
        } catch (AuthenticationFailedException refused) {
            throw new MailServerAwayException(MailFault.LOGIN, refused);
        } catch (MessagingException | NamingException unreachable) {
            throw new MailServerAwayException(MailFault.UNREACHABLE, unreachable);
        }
    }

    private static String protocol(Session session) {
        String named = session.getProperty("mail.transport.protocol");
        return named == null ? "smtp" : named;
    }

    private static String protocol(MailSettings settings) {
        return settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
    }

    private static Properties properties(MailSettings settings) {
        String millis = Long.toString(settings.patience().toMillis());
        String prefix = "mail." + protocol(settings) + '.';
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", millis);
        properties.setProperty(prefix + "timeout", millis);
        properties.setProperty(prefix + "writetimeout", millis);
        properties.setProperty(prefix + "localhost", settings.domain());
        properties.setProperty(prefix + "from", settings.sender());
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(
                prefix + "auth", Boolean.toString(settings.login().isPresent()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.security() == MailSettings.Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        var encrypted = settings.authority().map(TrustedAuthority::sockets).orElseGet(() ->
                (SSLSocketFactory) SSLSocketFactory.getDefault());
        properties.put(prefix + "ssl.socketFactory", PromptSockets.encrypted(encrypted));
        properties.put(prefix + "socketFactory", PromptSockets.plain());
        // Else whatever fails is tried once more without these, and so with other authorities.
        properties.setProperty(prefix + "socketFactory.fallback", "false");
        return properties;
    }
}
