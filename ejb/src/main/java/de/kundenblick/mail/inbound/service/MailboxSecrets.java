package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Authentication;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailAccountRefusedException;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.mail.inbound.MailboxCheck;
import de.kundenblick.shared.conflict.Edit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Objects;

/** Takes care that secrets of mailboxes go to nobody but whom they were given for, and that nobody can read them on the way. */
@Dependent
class MailboxSecrets {
    @Inject
    MailboxState mailboxes;

    @Inject
    MailboxDoor door;

    void keep(long id, MailAccountSecrets typed) {
        mailboxes.keep(id, typed);
    }

    /** @throws MailAccountRefusedException when it could not work, or everybody could read the password */
    static void refuseUnusable(MailAccountDetails details) {
        if (details.security() == Security.NONE && !isThisMachine(details.host())) {
            throw MailAccountRefusedException.unencrypted();
        }
        if (details.afterwards() == Afterwards.MOVE && isBlank(details.movedTo())) {
            throw MailAccountRefusedException.missing("movedTo");
        }
        if (details.afterwards() == Afterwards.MOVE && details.movedTo().equalsIgnoreCase(details.folder())) {
            throw MailAccountRefusedException.sameFolder();
        }
        if (details.byToken()) {
            refuseWrongAddress(details.tokenAddress());
            if (isBlank(details.clientId())) {
                throw MailAccountRefusedException.missing("clientId");
            }
        }
    }

    private static void refuseWrongAddress(String address) {
        try {
            var uri = URI.create(address == null ? "" : address);
            boolean secure = "https".equals(uri.getScheme());
            boolean here = "http".equals(uri.getScheme()) && isThisMachine(uri.getHost());
            if (uri.getHost() == null || !secure && !here) {
                throw MailAccountRefusedException.noTokenAddress();
            }
        } catch (IllegalArgumentException noAddress) {
            throw MailAccountRefusedException.noTokenAddress();
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return host != null
                    && !host.isBlank()
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** @throws MailAccountRefusedException when it cannot be opened for want of a secret */
    void refuseMissing(MailAccountDetails details, MailAccountSecrets typed, MailAccountSecrets stored) {
        if (!details.byToken() && typed.password() == null && stored.password() == null) {
            throw MailAccountRefusedException.secretMissing("password");
        }
        boolean refreshing = details.authentication() == Authentication.OAUTH2;
        if (refreshing && typed.refreshToken() == null && stored.refreshToken() == null) {
            throw MailAccountRefusedException.secretMissing("refreshToken");
        }
        boolean ownClient = details.authentication() == Authentication.OAUTH2_CLIENT;
        if (ownClient && typed.clientSecret() == null && stored.clientSecret() == null) {
            throw MailAccountRefusedException.secretMissing("clientSecret");
        }
    }

    /**
     * @param stored what is kept so far
     * @throws MailAccountRefusedException when some of it would go where it was not meant for
     */
    static void refuseElsewhere(Edit edit, MailAccountSecrets typed, MailAccountSecrets stored) {
        refuseElsewhere(
                edit.original().as(MailAccountDetails.class), edit.mine().as(MailAccountDetails.class), typed, stored);
    }

    /** Each secret that would be used is typed again: one that is typed says nothing about another one. */
    static void refuseElsewhere(
            MailAccountDetails before, MailAccountDetails now, MailAccountSecrets typed, MailAccountSecrets stored) {
        boolean same = before.host().equalsIgnoreCase(now.host())
                && (!now.byToken() || Objects.equals(before.tokenAddress(), now.tokenAddress()));
        if (same) {
            return;
        }
        if (!now.byToken()) {
            refuseKept("password", typed.password(), stored.password());
            return;
        }
        if (now.authentication() == Authentication.OAUTH2) {
            refuseKept("refreshToken", typed.refreshToken(), stored.refreshToken());
        }
        refuseKept("clientSecret", typed.clientSecret(), stored.clientSecret());
    }

    private static void refuseKept(String field, String typed, String stored) {
        if (typed == null && stored != null) {
            throw MailAccountRefusedException.secretAgain(field);
        }
    }

    /** @param id null for a mailbox that is not stored yet */
    MailboxCheck check(Long id, MailAccountDetails details, MailAccountSecrets typed) {
        try {
            return door.check(access(id, details, typed));
        } catch (MailboxException undecipherable) {
            return new MailboxCheck(undecipherable.problem(), 0, false);
        }
    }

    private ImapAccess access(Long id, MailAccountDetails details, MailAccountSecrets typed) throws MailboxException {
        var stored = MailAccountSecrets.NONE;
        if (id != null) {
            var known = mailboxes.stored(id);
            stored = known.secrets();
            refuseElsewhere(known.details(), details, typed, stored);
        }
        refuseMissing(details, typed, stored);
        return new ImapAccess(
                id,
                details,
                new MailAccountSecrets(
                        typed.password() == null ? stored.password() : typed.password(),
                        typed.clientSecret() == null ? stored.clientSecret() : typed.clientSecret(),
                        details.authentication() != Authentication.OAUTH2
                                ? null
                                : typed.refreshToken() == null ? stored.refreshToken() : typed.refreshToken()));
    }
}
