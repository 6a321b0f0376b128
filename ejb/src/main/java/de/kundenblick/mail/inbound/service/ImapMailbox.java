package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.service.TrustedAuthority;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.UID;

/** A mailbox with its folder open. Nothing in it changes but by {@link #takeOff}; reading leaves mails unread. */
class ImapMailbox implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ImapMailbox.class.getName());
    private static final int PIECE = 1 << 17;

    /** How many silences one step may take on the whole. */
    private static final int STEP = 5;

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final MailAccountDetails details;
    private final LineGuard guard;

    /** A mail on the server. */
    record Found(IMAPMessage message, long uid, long size, Instant arrivedAt, boolean deleted) {}

    private ImapMailbox(IMAPStore store, IMAPFolder folder, MailAccountDetails details, LineGuard guard) {
        this.store = store;
        this.folder = folder;
        this.details = details;
        this.guard = guard;
    }

    /**
     * @param secret password or token
     * @param silence how long an answer may take
     */
    static ImapMailbox open(MailAccountDetails details, String secret, MailboxSettings settings, Duration silence)
            throws MessagingException {
        var guard = new LineGuard(silence.multipliedBy(STEP));
        IMAPStore store = null;
        try {
            store = (IMAPStore) Session.getInstance(properties(details, settings, silence, guard))
                    .getStore(protocol(details));
            store.connect(details.host(), details.port(), details.login(), secret);
            var folder = (IMAPFolder) store.getFolder(details.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapMailbox(store, folder, details, guard);
        } catch (MessagingException | RuntimeException failed) {
            close(store);
            guard.close();
            throw failed;
        }
    }

    private static String protocol(MailAccountDetails details) {
        return details.security() == Security.TLS ? "imaps" : "imap";
    }

    private static Properties properties(
            MailAccountDetails details, MailboxSettings settings, Duration silence, LineGuard guard) {
        String prefix = "mail." + protocol(details) + '.';
        var properties = new Properties();
        properties.setProperty(
                prefix + "connectiontimeout", Long.toString(settings.patience().toMillis()));
        properties.setProperty(prefix + "timeout", Long.toString(silence.toMillis()));
        properties.setProperty(prefix + "writetimeout", Long.toString(silence.toMillis()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "fetchsize", Integer.toString(PIECE));
        // Some servers are wrong about sizes, and a mail must not lose its end.
        properties.setProperty(prefix + "ignorebodystructuresize", "true");
        properties.setProperty(prefix + "auth.mechanisms", details.byToken() ? "XOAUTH2" : "PLAIN LOGIN");
        if (details.security() == Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        var sockets = settings.authority()
                .map(TrustedAuthority::socketsBesideJava)
                .orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
        properties.put(prefix + "ssl.socketFactory", new GuardedSockets(sockets, guard));
        properties.put(prefix + "socketFactory", guard.plain());
        return properties;
    }

    int count() throws MessagingException {
        return folder.getMessageCount();
    }

    /** Under another one all numbers of mails mean others. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    boolean canPush() throws MessagingException {
        return can("IDLE");
    }

    /** Asked on the folder's own line: the store would open another one. */
    private boolean can(String capability) throws MessagingException {
        return Boolean.TRUE.equals(folder.doCommand(protocol -> protocol.hasCapability(capability)));
    }

    /** Mails by their place in the folder, both included and from 1. */
    List<Found> list(int first, int last) throws MessagingException {
        guard.step();
        Message[] messages = folder.getMessages(first, last);
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(messages, profile);
        var found = new ArrayList<Found>();
        for (Message each : messages) {
            if (!each.isExpunged()) {
                found.add(found((IMAPMessage) each));
            }
        }
        return found;
    }

    private Found found(IMAPMessage message) throws MessagingException {
        Date arrived = message.getReceivedDate();
        return new Found(
                message,
                folder.getUID(message),
                message.getSize(),
                arrived == null ? null : arrived.toInstant(),
                message.isSet(Flags.Flag.DELETED));
    }

    /** Piece by piece as it is read, byte by byte as it came. */
    InputStream source(Found mail) throws MessagingException {
        return guard.watch(mail.message().getMimeStream());
    }

    /** Several small mails at once, by their numbers, so that not each of them waits for an answer of its own. */
    Map<Long, byte[]> sources(List<Found> mails) throws MessagingException {
        String uids = mails.stream().map(mail -> Long.toString(mail.uid())).collect(Collectors.joining(","));
        guard.step();
        var sources = new HashMap<Long, byte[]>();
        folder.doCommand(protocol -> {
            var answers = protocol.command("UID FETCH " + uids + " (UID BODY.PEEK[])", null);
            for (Response answer : answers) {
                if (answer instanceof FetchResponse mail) {
                    var uid = mail.getItem(UID.class);
                    var body = mail.getItem(BODY.class);
                    if (uid != null && body != null && body.getByteArray() != null) {
                        sources.put(uid.uid, body.getByteArray().getNewBytes());
                    }
                }
            }
            protocol.notifyResponseHandlers(answers);
            protocol.handleResult(answers[answers.length - 1]);
            return null;
        });
        return sources;
    }

    /**
     * Removes these mails from the folder, and no others, whoever has marked them as deleted. Those of them that are
     * marked already were copied before the line broke.
     *
     * @return by how many the places of all further mails have moved up: moved mails keep theirs until the folder is closed
     */
    int takeOff(List<Found> mails) throws MessagingException {
        if (mails.isEmpty()) {
            return 0;
        }
        guard.step();
        var deleted = mails;
        if (details.afterwards() == Afterwards.MOVE) {
            var unmarked = mails.stream().filter(mail -> !mail.deleted()).toList();
            if (can("MOVE")) {
                folder.moveMessages(messages(unmarked), target());
                deleted = mails.stream().filter(Found::deleted).toList();
            } else {
                folder.copyMessages(messages(unmarked), target());
            }
        }
        return delete(messages(deleted));
    }

    private static Message[] messages(List<Found> mails) {
        return mails.stream().map(Found::message).toArray(Message[]::new);
    }

    private int delete(Message[] messages) throws MessagingException {
        if (messages.length == 0) {
            return 0;
        }
        folder.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        if (can("UIDPLUS")) {
            folder.expunge(messages);
        } else if (folder.search(new FlagTerm(new Flags(Flags.Flag.DELETED), true)).length == messages.length) {
            folder.expunge();
        }
        return (int) Arrays.stream(messages).filter(Message::isExpunged).count();
    }

    private Folder target() throws MessagingException {
        var target = store.getFolder(details.movedTo());
        if (!target.exists() && !target.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder " + details.movedTo() + " cannot be made.");
        }
        return target;
    }

    /** The number of the last mail, which only grows; 0 without any. */
    long newest() throws MessagingException {
        int count = folder.getMessageCount();
        try {
            return count == 0 ? 0 : folder.getUID(folder.getMessage(count));
        } catch (MessageRemovedException gone) {
            return 0;
        }
    }

    /** Waits until the mail server says something, or {@link #abort} is called. */
    void await() throws MessagingException {
        guard.step();
        folder.idle(true);
    }

    /** Cuts the line without a word, from whatever thread, also when it is closed already or just now. */
    void abort() {
        try {
            folder.forceClose();
        } catch (MessagingException | IllegalStateException gone) {
            LOG.log(Level.FINE, "The mail server had hung up", gone);
        }
    }

    @Override
    public void close() {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server had hung up", gone);
        }
        close(store);
        guard.close();
    }

    private static void close(Store store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server had hung up", gone);
        }
    }
}
