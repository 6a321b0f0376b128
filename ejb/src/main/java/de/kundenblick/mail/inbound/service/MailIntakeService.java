package de.kundenblick.mail.inbound.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.mail.inbound.InboxRefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;

/** Takes mails that somebody has as a file, as if a mailbox had brought them. */
@Stateless
@RolesAllowed(Permissions.MAIL_MANAGE)
public class MailIntakeService {
    private static final int LINE = 998;

    /** A line of a head, or the one before it in a mailbox file. */
    private static final Pattern HEAD = Pattern.compile("(?:\\xEF\\xBB\\xBF)?\\s*(?:From |[!-9;-~]+[ \\t]*:)");

    @Inject
    MailStoring storing;

    @Inject
    MailboxDoor door;

    @Inject
    Clock clock;

    /**
     * Reading it begins at once, in the background.
     *
     * @param source as in a file {@code *.eml}
     * @return the id of the mail among those received
     * @throws InboxRefusedException when it is empty, too large or no mail
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long handIn(InputStream source) {
        long largest = door.settings().largest();
        try (var spool = Spool.of(source, largest)) {
            if (spool.size() == 0) {
                throw InboxRefusedException.empty();
            }
            if (spool.isCut()) {
                throw InboxRefusedException.tooLarge(largest >> 20);
            }
            if (!startsAsMail(spool)) {
                throw InboxRefusedException.noMail();
            }
            return storing.store(FetchedMail.handedIn(spool, clock.instant()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startsAsMail(Spool spool) throws IOException {
        try (var source = spool.open()) {
            return HEAD.matcher(new String(source.readNBytes(LINE), StandardCharsets.ISO_8859_1))
                    .lookingAt();
        }
    }
}
