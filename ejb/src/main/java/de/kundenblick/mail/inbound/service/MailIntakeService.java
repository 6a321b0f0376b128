package de.kundenblick.mail.inbound.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.mail.inbound.InboxRefusedException;
import de.kundenblick.mail.inbound.service.mime.Mbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Takes mails that somebody has as a file, as if a mailbox had brought them. */
@Stateless
@RolesAllowed(Permissions.MAIL_MANAGE)
public class MailIntakeService {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes(MailIntakeService.class.getClassLoader());

    /** What the beginning of a mail may look like, however damaged it is. */
    private static final Set<String> LIKE_MAILS = Set.of("text", "message");

    private static final MediaType MBOX = MediaType.application("mbox");
    private static final int BEGINNING = 65_536;

    @Inject
    MailStoring storing;

    @Inject
    MailboxDoor door;

    @Inject
    Clock clock;

    /**
     * Reading them begins at once, in the background.
     *
     * @param source as in a file {@code *.eml}, or several mails as in {@code *.mbox}
     * @return the ids of the mails among those received
     * @throws InboxRefusedException when it is empty, too large or no mail; of several, all others are taken
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Long> handIn(InputStream source) {
        var whole = new PushbackInputStream(source, BEGINNING);
        try {
            byte[] beginning = whole.readNBytes(BEGINNING);
            whole.unread(beginning);
            return Mbox.isMbox(beginning) ? all(new Mbox(whole)) : List.of(one(whole));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Long> all(Mbox mbox) throws IOException {
        var taken = new ArrayList<Long>();
        InboxRefusedException refused = null;
        for (InputStream mail = mbox.next(); mail != null; mail = mbox.next()) {
            try {
                taken.add(one(mail));
            } catch (InboxRefusedException thisOne) {
                refused = thisOne;
            }
        }
        if (refused != null) {
            throw refused;
        }
        return taken;
    }

    private long one(InputStream source) throws IOException {
        long largest = door.settings().largest();
        try (var spool = Spool.of(source, largest)) {
            if (spool.size() == 0) {
                throw InboxRefusedException.empty();
            }
            if (spool.isCut()) {
                throw InboxRefusedException.tooLarge(largest >> 20);
            }
            if (!mayBeMail(spool)) {
                throw InboxRefusedException.noMail();
            }
            return storing.store(FetchedMail.handedIn(spool, clock.instant()));
        }
    }

    /** Anything but what is certainly something else: mails come in every shape. */
    private static boolean mayBeMail(Spool spool) throws IOException {
        try (var source = spool.open()) {
            var beginning = new ByteArrayInputStream(source.readNBytes(BEGINNING));
            var found = TYPES.detect(beginning, new Metadata()).getBaseType();
            return LIKE_MAILS.contains(found.getType()) || found.equals(MediaType.OCTET_STREAM) || found.equals(MBOX);
        }
    }
}
