package de.kundenblick.mail.inbound.service;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Authentication;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountDetails;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** A mailbox at a real mail server in this virtual machine. */
final class GivenMailbox implements AutoCloseable {
    static final String LOGIN = "support";
    static final String PASSWORD = "open sesame";

    private final GreenMail server;
    private final GreenMailUser user;

    /** @param protocol imap or imaps */
    GivenMailbox(String protocol) {
        var setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(20_000);
        server = new GreenMail(setup);
        server.start();
        user = server.setUser("support@company.example", LOGIN, PASSWORD);
    }

    int port() {
        return (server.getImap() == null ? server.getImaps() : server.getImap()).getPort();
    }

    MailAccountDetails details(Security security, Afterwards afterwards) {
        return details(port(), security, afterwards);
    }

    /** @param port of something that stands before it */
    MailAccountDetails details(int port, Security security, Afterwards afterwards) {
        return new MailAccountDetails(
                "Support",
                true,
                "127.0.0.1",
                port,
                security,
                LOGIN,
                Authentication.PASSWORD,
                null,
                null,
                null,
                "INBOX",
                afterwards,
                afterwards == Afterwards.MOVE ? "Erledigt" : null,
                null,
                false,
                "mx.company.example",
                DoubtRule.FLAG);
    }

    /** A mail that {@link GivenTaker} takes. */
    static String mail(String id, String given) {
        return "Message-ID: <" + id
                + "@example.org>\r\nFrom: Anna <anna@example.org>\r\nTo: support@company.example\r\n" + "Subject: " + id
                + "\r\nX-Given: " + given + "\r\n\r\nGuten Tag\r\n";
    }

    void deliver(String source) {
        try {
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
            inbox().appendMessage(message, new Flags(), new Date());
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private MailFolder inbox() {
        try {
            return folders().getInbox(user);
        } catch (FolderException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private ImapHostManager folders() {
        return server.getManagers().getImapHostManager();
    }

    int size() {
        return inbox().getNonDeletedMessages().size();
    }

    int sizeOf(String folder) {
        var found = folders().getFolder(user, folder);
        return found == null ? 0 : found.getMessages().size();
    }

    /** As somebody with a mail program would. */
    void markFirstAsDeleted() {
        inbox().getMessages().get(0).setFlag(Flags.Flag.DELETED, true);
    }

    List<String> subjects() {
        return inbox().getMessages().stream()
                .map(each -> {
                    try {
                        return each.getMimeMessage().getSubject();
                    } catch (MessagingException broken) {
                        throw new IllegalStateException(broken);
                    }
                })
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
