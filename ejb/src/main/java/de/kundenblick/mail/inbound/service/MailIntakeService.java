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
import java.time.Clock;

/** Takes mails that somebody has as a file, as if a mailbox had brought them. */
@Stateless
@RolesAllowed(Permissions.MAIL_MANAGE)
public class MailIntakeService {
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
     * @throws InboxRefusedException when it is empty or too large
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
            return storing.store(FetchedMail.handedIn(spool, clock.instant()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
