package de.kundenblick.mail.service;

import de.kundenblick.mail.MailFault;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * A conversation with the mail server, for one mail after the other. What matters is how far it came when it ends badly:
 * a mail server that has not got the end of the content must not deliver it (RFC 5321, section 4.1.1.10).
 */
class MailConnection implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(MailConnection.class.getName());
    private static final Pattern ANSWER = Pattern.compile("^\\s*([245]\\d\\d)[ -].*", Pattern.DOTALL);
    private static final int LONGEST_CAUSE = 500;

    private final Session session;
    private final Transport transport;
    private final MailSettings settings;
    private boolean broken;

    MailConnection(Session session, Transport transport, MailSettings settings) {
        this.session = session;
        this.transport = transport;
        this.settings = settings;
    }

    void open() throws MessagingException {
        if (settings.session().isPresent()) {
            transport.connect();
            return;
        }
        var login = settings.login();
        transport.connect(
                settings.host(),
                settings.port(),
                login.map(MailSettings.Login::name).orElse(null),
                login.map(MailSettings.Login::password).orElse(null));
    }

    Session session() {
        return session;
    }

    /**
     * @param permit as for {@link MailMessage#permittedBy}
     * @throws MailServerAwayException when the connection broke with an earlier mail and there is no other
     */
    Handover send(MailMessage mail, Address recipient, BooleanSupplier permit) throws MailServerAwayException {
        reopen();
        mail.permittedBy(permit);
        broken = true;
        try {
            transport.sendMessage(mail, new Address[] {recipient});
            broken = false;
            return new Handover.Taken();
        } catch (MessagingException failed) {
            LOG.log(Level.FINE, "A mail was not taken", failed);
            return outcome(mail.progress(), answer(failed));
        }
    }

    private Handover outcome(MailMessage.Progress progress, Optional<String> answer) {
        if (progress == MailMessage.Progress.FORBIDDEN) {
            return new Handover.Lost();
        }
        if (answer.isPresent()) {
            broken = answer.get().startsWith("421");
            return new Handover.Refused(answer.get(), answer.get().startsWith("5"));
        }
        return progress == MailMessage.Progress.ALL
                ? new Handover.Unknown(MailFault.UNANSWERED.name())
                : new Handover.Refused(MailFault.INTERRUPTED.name(), false);
    }

    /** What the mail server said, wherever the exceptions of the mail library carry it. */
    private static Optional<String> answer(MessagingException failed) {
        for (Exception each = failed; each != null; each = next(each)) {
            String said = String.valueOf(each.getMessage());
            if (ANSWER.matcher(said).matches()) {
                String line = said.strip().replaceAll("[\\p{Cntrl}]+", " ");
                return Optional.of(line.substring(0, Math.min(line.length(), LONGEST_CAUSE)));
            }
        }
        return Optional.empty();
    }

    private static Exception next(Exception each) {
        return each instanceof MessagingException more ? more.getNextException() : null;
    }

    private void reopen() throws MailServerAwayException {
        if (!broken) {
            return;
        }
        try {
            close();
            open();
            broken = false;
        } catch (AuthenticationFailedException refused) {
            throw new MailServerAwayException(MailFault.LOGIN, refused);
        } catch (MessagingException unreachable) {
            throw new MailServerAwayException(MailFault.UNREACHABLE, unreachable);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server had hung up", gone);
        }
    }
}
