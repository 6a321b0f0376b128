package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailboxCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Duration;

/** Opens mailboxes. */
@ApplicationScoped
public class MailboxDoor {
    @Inject
    MailTokens tokens;

    private final MailboxSettings settings;

    public MailboxDoor() {
        this(MailboxSettings.current());
    }

    MailboxDoor(MailboxSettings settings) {
        this.settings = settings;
    }

    MailboxSettings settings() {
        return settings;
    }

    ImapMailbox open(ImapAccess access) throws MailboxException {
        return open(access, settings.patience());
    }

    /** @param silence how long the mail server may say nothing when it ought to answer, or to push */
    ImapMailbox open(ImapAccess access, Duration silence) throws MailboxException {
        try {
            if (!access.details().byToken()) {
                return ImapMailbox.open(access.details(), access.secrets().password(), settings, silence);
            }
            return openByToken(access, silence);
        } catch (MessagingException failed) {
            throw MailboxException.of(failed);
        }
    }

    /** A token that the mail server does not take any more is made anew once. */
    private ImapMailbox openByToken(ImapAccess access, Duration silence) throws MailboxException, MessagingException {
        try {
            return ImapMailbox.open(access.details(), tokens.get(access, settings), settings, silence);
        } catch (AuthenticationFailedException refused) {
            tokens.forget(access);
            return ImapMailbox.open(access.details(), tokens.get(access, settings), settings, silence);
        }
    }

    MailboxCheck check(ImapAccess access) {
        try (var mailbox = open(access)) {
            return new MailboxCheck(null, mailbox.count(), mailbox.canPush());
        } catch (MailboxException failed) {
            return new MailboxCheck(failed.problem(), 0, false);
        } catch (MessagingException failed) {
            return new MailboxCheck(MailboxException.of(failed).problem(), 0, false);
        }
    }
}
